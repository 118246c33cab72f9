using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Entries of the year that differ only in their rows: one line tells of all of them.</summary>
internal sealed record YearLine(IReadOnlyList<YearEntry> Entries)
{
    public YearEntry First => Entries[0];

    /// <summary>In the order of the entries. The row that a case is at stands by itself: it can be opened.</summary>
    public static IReadOnlyList<YearLine> Of(IEnumerable<YearEntry> entries) =>
    [
        .. entries.GroupBy(e => (e.Procedure.Id, e.Case?.Number, e.Round, State: YearText.State(e), e.Date, e.IsPresent, Whole: e.Step is null))
            .Select(g => new YearLine([.. g])),
    ];

    public IEnumerable<AdaptiveElement> Describe(Office office, Extent extent)
    {
        yield return Words.Line(State, Words.Run(Title(extent)));
        yield return Words.Small($"{ThaiFormat.ShortDate(First.Date)}{Besides(office, extent)}");
    }

    /// <summary>All in one paragraph: a year has many.</summary>
    public AdaptiveElement InShort(Office office, Extent extent) =>
        Words.Line(State, Words.Run($"{ThaiFormat.ShortDate(First.Date)} {Title(extent)}"), Words.Subtle(Besides(office, extent)));

    private AdaptiveTextRun State => Words.Colored($"{Mark} {YearText.StateInFull(First)}", Color);

    private string Besides(Office office, Extent extent)
    {
        string?[] parts = [YearText.Round(First), Who(office, extent), First.Case?.Number.ToString()];
        return string.Concat(parts.OfType<string>().Select(p => $" · {p}"));
    }

    private string Title(Extent extent)
    {
        var procedure = PlainText.Line(First.Procedure.ShortTitle.Th, extent.Line);
        return Entries.Count == 1
            ? $"{procedure}: {PlainText.Line(YearText.What(First), extent.Line)}"
            : $"{procedure}: ข้อ {string.Join(", ", Entries.Select(e => ThaiFormat.Number(e.Step!.Row)))}";
    }

    private string? Who(Office office, Extent extent)
    {
        var all = Entries.Select(e => YearText.Who(e, office)).OfType<string>().Distinct().ToList();
        return all.Count == 0 ? null : Signed.Names(all.Select(p => PlainText.Line(p, extent.Line)), most: 2);
    }

    // A sign besides colour and word: it is what a glance finds.
    private string Mark => First switch
    {
        { IsLate: true } => "⚠",
        { State: YearState.Done } => "✓",
        { State: YearState.Now } => "▶",
        { State: YearState.Cancelled } => "✕",
        _ => "○",
    };

    private AdaptiveTextColor Color => First switch
    {
        { IsLate: true } => AdaptiveTextColor.Attention,
        { State: YearState.Done } => AdaptiveTextColor.Good,
        { State: YearState.Now } => AdaptiveTextColor.Accent,
        _ => AdaptiveTextColor.Default,
    };
}
