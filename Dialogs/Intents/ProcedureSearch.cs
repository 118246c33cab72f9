using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Finds procedures by name, nickname, part of a word, number, and at last by what their rows are called.</summary>
public sealed class ProcedureSearch
{
    /// <summary>Shorter parts stand in too many words.</summary>
    private const int ShortestPart = 2;

    private readonly IReadOnlyList<Procedure> _all;
    private readonly ProcedureNames _names;
    private readonly IReadOnlyList<(Procedure Procedure, string Compact)> _called, _rows;

    public ProcedureSearch(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _all = procedures.Current;
        _names = new(_all);
        _called = [.. _all.SelectMany(p => ProcedureName.ForProcedure(p).Select(n => (p, n.Compact)))];
        _rows = [.. _all.SelectMany(p => p.Steps.SelectMany(s => new[] { s.Title.Th, s.Title.En }).Select(t => (p, TextNormalizer.Compact(TextNormalizer.Normalize(t)))))];
    }

    /// <summary>The best first; all of them, in the handbook's order, when nothing is searched.</summary>
    public IReadOnlyList<Procedure> Find(string? text)
    {
        var said = TextNormalizer.Compact(TextNormalizer.Normalize(text));
        if (said.Length == 0) return _all;
        if (said.Length > TextNormalizer.Longest) return [];
        var bare = ProcedureNames.Bare(FillerWords.Variants(said));
        return
        [
            .. _names.Named(bare)
                .Concat(With(_called, (name, part) => name.StartsWith(part, StringComparison.Ordinal), bare))
                .Concat(With(_called, (name, part) => name.Contains(part, StringComparison.Ordinal), bare))
                .Concat(_names.Like(bare).OrderBy(n => n.Slips).Select(n => n.Procedure))
                .Concat(With(_rows, (title, part) => title.Contains(part, StringComparison.Ordinal), bare))
                .Distinct(),
        ];
    }

    private static IEnumerable<Procedure> With(
        IReadOnlyList<(Procedure Procedure, string Compact)> names, Func<string, string, bool> fits, IReadOnlyList<string> bare) =>
        names.Where(n => bare.Any(b => b.Length >= ShortestPart && fits(n.Compact, b))).Select(n => n.Procedure);
}
