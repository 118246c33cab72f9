using OnesqaBot.Cards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>The year's plan as a table: one row per entry, with dates as date cells.</summary>
internal static class YearTable
{
    public static Table Create(YearPlan plan, OfficeView office) => new(
        YearPageTexts.SheetName(plan.Year.ToString()),
        [YearText.Title(plan.Year), $"{YearPageTexts.AsOf(TextFormat.Date(plan.Today))} · {YearText.Counts(plan.Counts)}"],
        [YearPageTexts.Month, YearPageTexts.Target, YearPageTexts.State, YearPageTexts.LateDays, YearPageTexts.Procedure, YearPageTexts.CaseNumber, YearPageTexts.Subject, YearPageTexts.Step, YearPageTexts.Work, YearPageTexts.Round, YearPageTexts.Responsible, YearPageTexts.Starts, YearPageTexts.LegalDue, YearPageTexts.DoneOn, YearPageTexts.Reason],
        [.. plan.Entries.Select(e => Row(e, office))])
    {
        Filters = true,
    };

    private static IReadOnlyList<TableCell> Row(YearEntry entry, OfficeView office) =>
    [
        new(YearText.Month(CalendarMonth.FromDate(entry.Date))),
        Day(entry.Date),
        new(entry is { IsLate: true, State: YearState.NotOpened } ? YearPageTexts.LateNotOpened : YearText.State(entry)),
        Number(entry.DaysLate),
        new(entry.Procedure.ShortTitle.Localized()),
        new(entry.Case?.Number.ToString()),
        new(entry.Case?.Subject),
        Number(entry.Step?.Row),
        new(entry.Step?.Title.Localized()),
        new(YearText.Round(entry)),
        new(YearText.DescribePosition(entry, office)),
        Day(entry.Deadline?.Starts),
        Day(entry.Deadline?.LegalDue),
        Day(entry.EndedOn),
        new(entry.Deadline is { } deadline ? YearFeed.Explain(deadline) : null),
    ];

    private static TableCell Day(DateOnly? date) => new(null) { Date = date };

    private static TableCell Number(int? number) => new(null) { Number = number };
}
