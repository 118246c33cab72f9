using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>What may have been meant by something that was not understood: the one to three nearest, by letters in common.</summary>
public sealed class SimilarRequests
{
    private const int Most = 3;

    /// <summary>Less in common than this is chance.</summary>
    private const double Least = 0.5;

    private static readonly Dictionary<FixedPhrase, Suggestion> Offered = new()
    {
        [FixedPhrase.MyWork] = new(SuggestedAction.MyWork, "งานของฉัน"),
        [FixedPhrase.Waiting] = new(SuggestedAction.Waiting, "รออนุมัติ"),
        [FixedPhrase.Status] = new(SuggestedAction.MyCases, "เรื่องของฉันถึงไหนแล้ว"),
        [FixedPhrase.Procedures] = new(SuggestedAction.Procedures, "คู่มือทั้งหมด"),
        [FixedPhrase.Year] = new(SuggestedAction.Year, "ปฏิทินทั้งปี"),
        [FixedPhrase.ThisWeek] = new(SuggestedAction.Week, "สัปดาห์นี้"),
        [FixedPhrase.Acting] = new(SuggestedAction.Acting, "รักษาการ"),
        [FixedPhrase.Recurring] = new(SuggestedAction.Recurring, "งานประจำปี"),
        [FixedPhrase.Holidays] = new(SuggestedAction.Holidays, "วันหยุดราชการ"),
    };

    /// <summary>Words that alone tell what a sentence is about, where its phrases are put together otherwise.</summary>
    private static readonly (FixedPhrase Topic, string[] Words)[] Telling =
    [
        (FixedPhrase.Status, FillerWords.Forms("ถึงไหน", "ถึงขั้นไหน", "อยู่กับใคร", "อยู่ที่ใคร", "เรื่องของ", "where is", "progress")),
        (FixedPhrase.MyWork, FillerWords.Forms("งานค้าง", "งานที่ค้าง", "ค้างอยู่", "เหลืองาน", "ให้ทำ", "ต้องทำอะไร", "งานของ")),
        (FixedPhrase.Waiting, FillerWords.Forms("ต้องพิจารณา", "ให้ผมเซ็น", "ให้เซ็น", "รอเซ็น", "รอลงนาม", "to sign")),
        (FixedPhrase.ThisWeek, FillerWords.Forms("ครบกำหนด", "วันนี้มี")),
        (FixedPhrase.Year, FillerWords.Forms("เลยกำหนด", "ส่งช้า", "เดือนหน้า", "ไตรมาส", "overdue", "late")),
        (FixedPhrase.Holidays, FillerWords.Forms("หยุด", "วันหยุด", "สงกรานต์", "holiday")),
        (FixedPhrase.Acting, FillerWords.Forms("รักษาการ", "ไม่อยู่", "เซ็นแทน", "ทำแทน")),
    ];

    private static readonly string[] Asking = FillerWords.Forms(
        "ใคร", "อะไร", "เมื่อไร", "เมื่อไหร่", "ยังไง", "อย่างไร", "ไหม", "หรือเปล่า", "กี่", "ตอนไหน", "ข้อไหน", "เท่าไหร่", "ทำไม", "what", "who", "when", "how", "why");

    private readonly IReadOnlyList<ProcedureName> _names;
    private readonly (FixedPhrase Topic, HashSet<string> Grams)[] _phrases;
    private readonly (Procedure Procedure, HashSet<string> Grams)[] _titles;

    public SimilarRequests(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _names = [.. procedures.Current.SelectMany(ProcedureName.ForProcedure)];
        _phrases = [.. Phrases.ForTopics(Offered.Keys).Where(p => p.Form.Length >= 6).Select(p => (p.Topic, Grams(p.Form)))];
        _titles = [.. _names.Where(n => n.Compact.Length >= 5).Select(n => (n.Procedure, Grams(n.Compact)))];
    }

    /// <summary>The nearest first; none where nothing is near.</summary>
    public IReadOnlyList<Suggestion> To(string said)
    {
        var spoken = TextNormalizer.Normalize(said);
        if (spoken.Length is 0 or > TextNormalizer.Longest) return [];
        var compact = TextNormalizer.Compact(spoken);
        var grams = Grams(compact);
        var asks = Asking.Any(a => compact.Contains(a, StringComparison.Ordinal));
        var found = new List<(double Score, Suggestion Suggestion)>();
        foreach (var (topic, words) in Telling)
            if (words.Any(w => compact.Contains(w, StringComparison.Ordinal))) found.Add((1.5, Offered[topic]));
        foreach (var (topic, phrase) in _phrases) found.Add((Share(grams, phrase), Offered[topic]));
        foreach (var name in _names)
            if (name.StandsIn(compact, spoken)) found.Add((2 + name.Compact.Length / 100.0, Suggest(name.Procedure, asks)));
        foreach (var (procedure, title) in _titles) found.Add((Share(grams, title), Suggest(procedure, asks)));
        return [.. found.Where(f => f.Score >= Least).OrderByDescending(f => f.Score).Select(f => f.Suggestion).Distinct().Take(Most)];
    }

    private static Suggestion Suggest(Procedure procedure, bool asks) => asks
        ? new(SuggestedAction.Page, $"ขั้นตอน: {CalledShortly(procedure)}", procedure.Id)
        : new(SuggestedAction.Start, $"เริ่ม: {CalledShortly(procedure)}", procedure.Id);

    /// <summary>A button is narrow: what people say for it, not its title.</summary>
    internal static string CalledShortly(Procedure procedure) => procedure.Nicknames.Count > 0 ? procedure.Nicknames[0] : procedure.ShortTitle.Th;

    /// <summary>How much of a phrase stands in what was said.</summary>
    private static double Share(HashSet<string> said, HashSet<string> phrase) => (double)phrase.Count(said.Contains) / phrase.Count;

    private static HashSet<string> Grams(string compact) =>
        compact.Length < 3 ? [compact] : [.. Enumerable.Range(0, compact.Length - 2).Select(i => compact.Substring(i, 3))];
}
