using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>What is due in a week, Monday to Sunday.</summary>
/// <param name="Mine">The person's entries, by date.</param>
/// <param name="Others">The office's other entries.</param>
/// <param name="LateBefore">How many of the office's entries are overdue from earlier weeks.</param>
public sealed record Week(DateOnly Monday, IReadOnlyList<YearEntry> Mine, IReadOnlyList<YearEntry> Others, int LateBefore)
{
    /// <summary>The person's entries that are overdue from earlier weeks, in the present week.</summary>
    public IReadOnlyList<YearEntry> MineLate { get; init; } = [];

    /// <summary>The office's other entries that are overdue from earlier weeks, in the present week.</summary>
    public IReadOnlyList<YearEntry> OthersLate { get; init; } = [];

    public DateOnly Sunday => Monday.AddDays(6);
}

/// <summary>A week's deadlines: the person's first, then the office's.</summary>
public static class WeekCard
{
    public static DrawnCard Draw(Week week, Actor actor, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var title = Title(week, office);
        var holidays = office.Holidays.Days.Where(d => d.Date >= week.Monday && d.Date <= week.Sunday).ToList();
        return CardLayout.Create(
            GeneralTexts.WeekSpeak(title, TextFormat.Number(week.Mine.Count + week.Others.Count)),
            [
                .. CardLayout.Title(title),
                CardText.Small($"{TextFormat.ShortDate(week.Monday)} – {TextFormat.ShortDate(week.Sunday)}"),
                .. holidays.Select(h => CardText.Line(CardText.Run("🏖️"), CardText.Bold(GeneralTexts.HolidayOn(Day(h.Date))), CardText.Run(h.Expected ? GeneralTexts.HolidayExpected(h.Name.Localized()) : h.Name.Localized()))),
                .. week.Mine.Count + week.Others.Count == 0
                    ? (IEnumerable<AdaptiveElement>)[CardText.Plain(GeneralTexts.NothingDueInWeek(title))]
                    : [],
                .. Late(GeneralTexts.YoursOverdue, week.MineLate, actor, office, detail),
                .. Part(GeneralTexts.Yours, week.Mine, actor, office, detail),
                .. Others(week, actor, office, detail),
                .. week.LateBefore == 0 || week.MineLate.Count + week.OthersLate.Count > 0 ? [] : (IEnumerable<AdaptiveElement>)
                    [CardText.Hint(GeneralTexts.OverdueBefore(title, TextFormat.Number(week.LateBefore)))],
            ],
            [
                Buttons.Plain(new AskWeek(week.Monday.AddDays(-7)), GeneralTexts.PreviousWeek),
                Buttons.Plain(new AskWeek(week.Monday.AddDays(7)), GeneralTexts.FollowingWeek),
                Buttons.Plain(new AskYear(FiscalYear.FromDate(week.Monday).BuddhistYear), GeneralTexts.WholeYear),
            ]);
    });

    /// <summary>What is not the person's, which one tap folds away.</summary>
    private static IEnumerable<AdaptiveElement> Others(Week week, Actor actor, OfficeView office, DetailLevel detail) =>
        week.Others.Count + week.OthersLate.Count == 0 ? [] : FoldedSection.Draw(
            "others", GeneralTexts.TitleWithEntries(GeneralTexts.TheOffices, TextFormat.Number(week.Others.Count + week.OthersLate.Count)), isOpen: true,
            [.. Late(GeneralTexts.Overdue, week.OthersLate, actor, office, detail), .. Days(week.Others, actor, office, detail)]);

    private static IEnumerable<AdaptiveElement> Late(
        string title, IReadOnlyList<YearEntry> entries, Actor actor, OfficeView office, DetailLevel detail)
    {
        if (entries.Count == 0) return [];
        var lines = YearLine.FromEntries(entries);
        return
        [
            CardText.Heading(GeneralTexts.TitleWithEntries(title, TextFormat.Number(entries.Count))),
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(l.Describe(office, detail), Button(l, actor))),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.LinesCounter, GeneralTexts.SeeYearCalendar),
        ];
    }

    /// <summary>สัปดาห์นี้, สัปดาห์หน้า, สัปดาห์ที่แล้ว, or the week's date.</summary>
    public static string Title(Week week, OfficeView office) => (week.Monday.DayNumber - CalendarWeek.MondayOf(office.Today).DayNumber) switch
    {
        0 => GeneralTexts.ThisWeek,
        7 => GeneralTexts.NextWeek,
        -7 => GeneralTexts.LastWeek,
        _ => GeneralTexts.WeekOf(TextFormat.Date(week.Monday)),
    };

    private static IEnumerable<AdaptiveElement> Part(
        string title, IReadOnlyList<YearEntry> entries, Actor actor, OfficeView office, DetailLevel detail)
    {
        return entries.Count == 0 ? [] : [CardText.Heading(GeneralTexts.TitleWithEntries(title, TextFormat.Number(entries.Count))), .. Days(entries, actor, office, detail)];
    }

    private static IEnumerable<AdaptiveElement> Days(IReadOnlyList<YearEntry> entries, Actor actor, OfficeView office, DetailLevel detail)
    {
        var lines = YearLine.FromEntries(entries);
        return
        [
            .. lines.Take(detail.Items).GroupBy(l => l.First.Date).SelectMany(day => (IEnumerable<AdaptiveElement>)
            [
                CardText.Line(CardText.Bold(day.Key == office.Today ? GeneralTexts.TodayMark(Day(day.Key)) : Day(day.Key))),
                .. day.Select(l => StepLine.Draw(l.Describe(office, detail), Button(l, actor))),
            ]),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.LinesCounter, GeneralTexts.SeeYearCalendar),
        ];
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line, Actor actor) => line.First switch
    {
        { Case: { } @case } => [StepLine.Button(Buttons.Plain(new OpenWork(@case.Number), GeneralTexts.Open, line.About))],
        { Procedure: var procedure } when actor.CapacityIn(procedure.OpenedBy) is not null => [StepLine.Button(Buttons.Plain(new StartProcedure(procedure.Id), GeneralTexts.Start, line.About))],
        _ => [],
    };

    private static string Day(DateOnly date) => $"{TextFormat.WeekdayInFull(date)} {TextFormat.ShortDate(date)}";
}
