using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Finds procedures by name, nickname, part of a word, number, and finally by the titles of their steps.</summary>
public sealed class ProcedureSearch
{
    /// <summary>Shorter parts occur in too many words.</summary>
    private const int MinPartLength = 2;

    private readonly PerEdition<Index> _index;

    public ProcedureSearch(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _index = new(procedures, all => new(
            all, new(all), [.. all.SelectMany(p => ProcedureName.ForProcedure(p).Select(n => (p, n.Compact)))],
            [.. all.SelectMany(p => p.Steps.SelectMany(s => new[] { s.Title.Th, s.Title.En }).Select(t => (p, TextNormalizer.Compact(TextNormalizer.Normalize(t)))))]));
    }

    /// <summary>Returns the matches, best first; without a text, all procedures in the handbook's order.</summary>
    public IReadOnlyList<Procedure> Find(string? text)
    {
        var (all, known, procedureNames, stepTitles) = _index.Value;
        var compact = TextNormalizer.Compact(TextNormalizer.Normalize(text));
        if (compact.Length == 0) return all;
        if (compact.Length > TextNormalizer.MaxLength) return [];
        var bare = ProcedureNames.Bare(FillerWords.Variants(compact));
        return
        [
            .. known.Named(bare)
                .Concat(With(procedureNames, (name, part) => name.StartsWith(part, StringComparison.Ordinal), bare))
                .Concat(With(procedureNames, (name, part) => name.Contains(part, StringComparison.Ordinal), bare))
                .Concat(known.Like(bare).OrderBy(n => n.Typos).Select(n => n.Procedure))
                .Concat(With(stepTitles, (title, part) => title.Contains(part, StringComparison.Ordinal), bare))
                .Distinct(),
        ];
    }

    private static IEnumerable<Procedure> With(
        IReadOnlyList<(Procedure Procedure, string Compact)> names, Func<string, string, bool> fits, IReadOnlyList<string> bare) =>
        names.Where(n => bare.Any(b => b.Length >= MinPartLength && fits(n.Compact, b))).Select(n => n.Procedure);

    private sealed record Index(
        IReadOnlyList<Procedure> All, ProcedureNames Names, IReadOnlyList<(Procedure Procedure, string Compact)> ProcedureNames, IReadOnlyList<(Procedure Procedure, string Compact)> StepTitles);
}
