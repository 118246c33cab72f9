using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Finds the procedures that a text refers to, from the most to the least certain match.</summary>
internal sealed class ProcedureNames
{
    /// <summary>A text that matches more procedures is too common to mean one of them (ประกันคุณภาพ).</summary>
    private const int MaxMatches = 6;

    private static readonly string[] StartVerbs = FillerWords.Forms(
        "เริ่ม", "เริ่มงาน", "เริ่มเรื่อง", "เริ่มกระบวนการ", "เริ่มทำ", "เปิด", "เปิดเรื่อง", "เปิดงาน", "ดำเนินการ", "ทำ", "ทำเรื่อง", "สร้าง", "สร้างเรื่อง",
        "start", "start a", "start an", "start the", "start new", "begin", "begin a", "begin an", "open", "open a", "open an", "new", "create", "create a", "create an", "do", "do a", "do an");

    private static readonly string[] Nouns = FillerWords.Forms("กระบวนการ", "เรื่อง", "งาน", "การ");

    private static readonly string[] Suffixes = FillerWords.Forms("ใหม่", "process", "procedure", "case");

    /// <summary>A message with one of these words is probably not a request to start the procedure.</summary>
    private static readonly string[] DoubtWords = FillerWords.Forms(
        "ไม่", "อย่า", "ยกเลิก", "คือ", "อะไร", "ทำไม", "เมื่อไร", "เมื่อไหร่", "ใคร", "ยังไง", "อย่างไร", "ไหม", "หรือ", "don't", "not", "cancel", "stop", "what", "why", "when", "who", "how");

    private readonly ProcedureName[] _names;
    private readonly ProcedureNumbers _numbers;

    public ProcedureNames(IReadOnlyList<Procedure> procedures)
    {
        _names = [.. procedures.SelectMany(ProcedureName.ForProcedure)];
        _numbers = new(procedures);
    }

    /// <summary>The variants without words that mean "start".</summary>
    public static IReadOnlyList<string> Bare(IEnumerable<string> variants) =>
        [.. variants.SelectMany(v => FillerWords.Variants(v, [.. StartVerbs, .. Nouns], Suffixes)).Distinct()];

    /// <summary>Finds procedures by whole name or number.</summary>
    public IReadOnlyList<Procedure> Named(IReadOnlyList<string> bare)
    {
        foreach (var text in bare)
        {
            var found = Procedures(_names.Where(n => n.Compact == text));
            if (found.Count > 0) return found;
        }

        return _numbers.Find(bare);
    }

    /// <summary>Finds procedures of which a name contains a word, for a search; none if too many do.</summary>
    /// <param name="word">Compact.</param>
    public IReadOnlyList<Procedure> Containing(string word) =>
        Procedures(_names.Where(n => n.Contains(word))) is var found && found.Count <= MaxMatches ? found : [];

    /// <summary>Finds procedures by part of a name, short names first.</summary>
    public IReadOnlyList<Procedure> Part(IReadOnlyList<string> bare)
    {
        foreach (var text in bare)
        {
            var found = Procedures(_names.Where(n => n.Short && n.HasPart(text)));
            if (found.Count == 0) found = Procedures(_names.Where(n => n.HasPart(text)));
            if (found.Count > 0) return found.Count <= MaxMatches ? found : [];
        }

        return [];
    }

    /// <summary>Finds procedures named in a longer sentence that says "start" or is little more than the name.</summary>
    public IReadOnlyList<Procedure> Mentioned(string normalized, IReadOnlyList<string> variants)
    {
        var compact = variants[0];
        if (DoubtWords.Any(d => compact.Contains(d, StringComparison.Ordinal))) return [];
        var begins = variants.Any(v => StartVerbs.Any(b => v.Length > b.Length && v.StartsWith(b, StringComparison.Ordinal)));
        var named = _names.Where(n => n.OccursIn(compact, normalized) && (begins || 5 * n.Compact.Length >= 3 * compact.Length)).ToList();
        return named.Count == 0 ? [] : Procedures(named.Where(n => n.Compact.Length == named.Max(m => m.Compact.Length)));
    }

    /// <summary>Finds procedures whose name matches despite typos.</summary>
    public IEnumerable<(Procedure Procedure, int Typos)> Like(IEnumerable<string> bare) =>
        from text in bare
        from name in _names
        let typos = Spelling.Typos(text, name.Compact)
        where typos is not null
        select (name.Procedure, typos.Value);

    private static IReadOnlyList<Procedure> Procedures(IEnumerable<ProcedureName> names) => [.. names.Select(n => n.Procedure).Distinct()];
}
