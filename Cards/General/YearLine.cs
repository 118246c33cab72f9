using AdaptiveCards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>Entries of the year plan that differ only in their steps, combined into one line.</summary>
internal sealed record YearLine(IReadOnlyList<YearEntry> Entries)
{
    public YearEntry First => Entries[0];

    /// <summary>Keeps the order of the entries. A case's current step gets its own line, because it can be opened.</summary>
    public static IReadOnlyList<YearLine> FromEntries(IEnumerable<YearEntry> entries) =>
    [
        .. entries.GroupBy(e => (e.Procedure.Id, e.Case?.Number, e.Round, State: YearText.State(e), e.Date, e.IsPresent, Whole: e.Step is null))
            .Select(g => new YearLine([.. g])),
    ];

    public IEnumerable<AdaptiveElement> Describe(OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(State, CardText.Run(Title(detail)));
        if (First is { Step: not null, Case: { } @case }) yield return CardText.Plain(PlainText.Line(@case.Subject, detail.Line));
        yield return CardText.Small($"{YearText.DateInWords(First)}{Details(office, detail)}");
        var awaited = Awaited(office, detail).ToList();
        if (awaited.Count > 0) yield return CardText.Fact(CaseTexts.NotAnswered, SignatureText.Names(awaited, most: 3, counter: HistoryTexts.RespondentsCounter));
    }

    /// <summary>Who has not answered a collection that the case is at.</summary>
    private IEnumerable<string> Awaited(OfficeView office, DetailLevel detail) => First is { IsPresent: true, Case: { } @case, Step: { } step }
        ? @case.Assignments.Where(a => a.Step == step.Key && a.EarlierRound is null).Select(a => a.Respondent).OfType<Respondent>().Select(r => SubmissionText.Name(r, office, detail.Line))
        : [];

    /// <summary>All in one paragraph, because a year has many entries.</summary>
    public AdaptiveElement InShort(OfficeView office, DetailLevel detail) =>
        CardText.Line(State, CardText.Run($"{YearText.DateInWords(First)} · {Title(detail)}"), CardText.Subtle(Details(office, detail)));

    /// <summary>Accessible name of the line's buttons, for screen readers.</summary>
    public string About =>
        $"{PlainText.Line(First.Procedure.ShortTitle.Localized(), 80)}{(First.Case is { } @case ? $" · {PlainText.Line(@case.Subject, 80)} ({@case.Number})" : "")}";

    private AdaptiveTextRun State => CardText.Colored($"{Mark} {YearText.StateInFull(First)}", Color);

    private string Details(OfficeView office, DetailLevel detail)
    {
        string?[] parts = [YearText.Round(First), Who(office, detail), First.Case?.Number.ToString()];
        return string.Concat(parts.OfType<string>().Select(p => $" · {p}"));
    }

    private string Title(DetailLevel detail)
    {
        var procedure = PlainText.Line(First.Procedure.ShortTitle.Localized(), detail.Line);
        return Entries.Count == 1
            ? $"{procedure}: {PlainText.Line(YearText.DescribeEntry(First), detail.Line)}"
            : GeneralTexts.LineTitle(procedure, string.Join(", ", Entries.Select(e => TextFormat.Number(e.Step!.Row))));
    }

    private string? Who(OfficeView office, DetailLevel detail)
    {
        if (detail.Text == 0) return null;
        var all = Entries.Select(e => YearText.DescribePosition(e, office)).OfType<string>().Distinct().ToList();
        return all.Count == 0 ? null : SignatureText.Names(all.Select(p => PlainText.Line(p, detail.Line)), most: 2);
    }

    // A symbol in addition to color and word, to be found at a glance.
    private string Mark => First.Shown switch
    {
        YearState.Late => "⚠",
        YearState.Done => "✓",
        YearState.Now => "▶",
        YearState.Cancelled => "✕",
        YearState.Coming or YearState.NotOpened => "○",
    };

    private AdaptiveTextColor Color => First.Shown switch
    {
        YearState.Late => AdaptiveTextColor.Attention,
        YearState.Done => AdaptiveTextColor.Good,
        YearState.Now => AdaptiveTextColor.Accent,
        YearState.Coming or YearState.NotOpened or YearState.Cancelled => AdaptiveTextColor.Default,
    };
}
