using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>What is due in a month or quarter, or what is overdue: the person's entries first.</summary>
public static class DueCard
{
    /// <param name="of">The first day of the range, for the link to its year.</param>
    public static DrawnCard Draw(
        string title, DateOnly date, IReadOnlyList<YearEntry> mine, IReadOnlyList<YearEntry> others, string whenEmpty, OfficeView office) =>
        DetailLevel.Fit(detail => CardLayout.Create(
        GeneralTexts.WeekSpeak(title, TextFormat.Number(mine.Count + others.Count)),
        [
            .. CardLayout.Title(title),
            .. mine.Count + others.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(whenEmpty)] : [],
            .. Part(GeneralTexts.Yours, mine, office, detail),
            .. Part(GeneralTexts.TheOffices, others, office, detail),
        ],
        [
            Buttons.Plain(new AskMyWork()),
            Buttons.Plain(new AskYear(FiscalYear.FromDate(date).BuddhistYear), GeneralTexts.WholeYear),
        ]));

    private static IEnumerable<AdaptiveElement> Part(string title, IReadOnlyList<YearEntry> entries, OfficeView office, DetailLevel detail)
    {
        if (entries.Count == 0) return [];
        var lines = YearLine.FromEntries(entries);
        return
        [
            CardText.Heading(GeneralTexts.TitleWithEntries(title, TextFormat.Number(entries.Count))),
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(
                l.Describe(office, detail),
                l.First.Case is { } @case ? [StepLine.Button(Buttons.Plain(new OpenWork(@case.Number), GeneralTexts.Open, l.About))] : [])),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.LinesCounter, GeneralTexts.TypeCalendar),
        ];
    }
}
