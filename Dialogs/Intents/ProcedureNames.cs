using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Finds the procedures that are meant, from the surest way to the least sure.</summary>
internal sealed class ProcedureNames
{
    /// <summary>What fits more is a word that says nothing (ประกันคุณภาพ).</summary>
    private const int Most = 6;

    private static readonly string[] Begin = FillerWords.Forms(
        "เริ่ม", "เริ่มงาน", "เริ่มเรื่อง", "เริ่มกระบวนการ", "เริ่มทำ", "เปิด", "เปิดเรื่อง", "เปิดงาน", "ดำเนินการ", "ทำ", "ทำเรื่อง", "สร้าง", "สร้างเรื่อง",
        "start", "start a", "start an", "start the", "start new", "begin", "begin a", "begin an", "open", "open a", "open an", "new", "create", "create a", "create an", "do", "do a", "do an");

    private static readonly string[] Around = FillerWords.Forms("กระบวนการ", "เรื่อง", "งาน", "การ");

    private static readonly string[] Behind = FillerWords.Forms("ใหม่", "process", "procedure", "case");

    /// <summary>Who says these with a procedure's name may want anything but to begin it.</summary>
    private static readonly string[] Doubts = FillerWords.Forms(
        "ไม่", "อย่า", "ยกเลิก", "คือ", "อะไร", "ทำไม", "เมื่อไร", "เมื่อไหร่", "ใคร", "ยังไง", "อย่างไร", "ไหม", "หรือ", "don't", "not", "cancel", "stop", "what", "why", "when", "who", "how");

    private readonly ProcedureName[] _names;
    private readonly ProcedureNumbers _numbers;

    public ProcedureNames(IReadOnlyList<Procedure> procedures)
    {
        _names = [.. procedures.SelectMany(ProcedureName.ForProcedure)];
        _numbers = new(procedures);
    }

    /// <summary>What was said without the words that say "begin".</summary>
    public static IReadOnlyList<string> Bare(IEnumerable<string> variants) =>
        [.. variants.SelectMany(v => FillerWords.Variants(v, [.. Begin, .. Around], Behind)).Distinct()];

    /// <summary>By a whole name or by number.</summary>
    public IReadOnlyList<Procedure> Named(IReadOnlyList<string> bare)
    {
        foreach (var said in bare)
        {
            var found = Procedures(_names.Where(n => n.Compact == said));
            if (found.Count > 0) return found;
        }

        return _numbers.Find(bare);
    }

    /// <summary>By a part of a name; the short names first.</summary>
    public IReadOnlyList<Procedure> Part(IReadOnlyList<string> bare)
    {
        foreach (var said in bare)
        {
            var found = Procedures(_names.Where(n => n.Short && n.HasPart(said)));
            if (found.Count == 0) found = Procedures(_names.Where(n => n.HasPart(said)));
            if (found.Count > 0) return found.Count <= Most ? found : [];
        }

        return [];
    }

    /// <summary>By a name within a longer sentence that says "begin" or is little more than the name.</summary>
    public IReadOnlyList<Procedure> Mentioned(string spoken, IReadOnlyList<string> variants)
    {
        var compact = variants[0];
        if (Doubts.Any(d => compact.Contains(d, StringComparison.Ordinal))) return [];
        var begins = variants.Any(v => Begin.Any(b => v.Length > b.Length && v.StartsWith(b, StringComparison.Ordinal)));
        var named = _names.Where(n => n.StandsIn(compact, spoken) && (begins || 5 * n.Compact.Length >= 3 * compact.Length)).ToList();
        return named.Count == 0 ? [] : Procedures(named.Where(n => n.Compact.Length == named.Max(m => m.Compact.Length)));
    }

    /// <summary>Names that differ by slips of the finger.</summary>
    public IEnumerable<(Procedure Procedure, int Slips)> Like(IEnumerable<string> bare) =>
        from said in bare
        from name in _names
        let slips = Spelling.Slips(said, name.Compact)
        where slips is not null
        select (name.Procedure, slips.Value);

    private static IReadOnlyList<Procedure> Procedures(IEnumerable<ProcedureName> names) => [.. names.Select(n => n.Procedure).Distinct()];
}
