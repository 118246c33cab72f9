using System.Globalization;
using System.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>
/// Renders <c>docs/deadlines.md</c>: every deadline of the cases that begin in some fiscal years, with the handbook's words beside it, for the
/// office to check.
/// </summary>
public static class DeadlinePage
{
    private const string Generated = "<!-- Generated from Workflow/Procedures/ and Workflow/Holidays/ by the tests (UPDATE_SNAPSHOTS=1). Do not edit by hand. -->";

    /// <param name="because">Says why a step is due when it is.</param>
    public static string Render(
        IReadOnlyList<Procedure> procedures, HolidayCalendar holidays, Func<DeadlineReason, string> because, params IReadOnlyList<FiscalYear> years)
    {
        using var language = ReaderLanguage.Use(Language.Thai);
        var page = new StringBuilder().Append(CultureInfo.InvariantCulture,
            $"{Generated}\n\n# {DeadlinePageTexts.Title}\n\n{DeadlinePageTexts.Introduction}\n{DeadlinePageTexts.LegalDueIs}\n{DeadlinePageTexts.TargetIs}\n");
        var first = years[0];
        page.Append(CultureInfo.InvariantCulture, $"\n## {DeadlinePageTexts.BegunBefore(first)}\n");
        foreach (var procedure in procedures.Where(HasTimes)) Append(page, procedure, new(first.BuddhistYear - 1), holidays, because, first.Start);
        foreach (var year in years)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {DeadlinePageTexts.BegunIn(year)}\n");
            foreach (var procedure in procedures.Where(HasTimes)) Append(page, procedure, year, holidays, because, year.Start);
        }

        page.Append(CultureInfo.InvariantCulture, $"\n## {DeadlinePageTexts.BeforeDays}\n\n");
        foreach (var (procedure, step) in procedures.SelectMany(p => p.Steps.Where(s => s.Window is BeforeDaysWindow), (p, s) => (p, s)))
            page.Append(CultureInfo.InvariantCulture, $"- {DeadlinePageTexts.BeforeDaysLine(procedure.ShortTitle, step.Row, step.Title, because(DeadlineReason.Create(procedure, step, null)))}\n");

        page.Append(CultureInfo.InvariantCulture, $"\n## {DeadlinePageTexts.WithoutTimes}\n\n");
        foreach (var procedure in procedures.Where(p => !HasTimes(p))) page.Append(CultureInfo.InvariantCulture, $"- {procedure.ShortTitle.Localized()}\n");
        return page.ToString();
    }

    /// <summary>Whether the handbook gives a time for any step.</summary>
    private static bool HasTimes(Procedure procedure) => procedure.Steps.Any(s => s.Window is not (null or BeforeDaysWindow));

    private static void Append(
        StringBuilder page, Procedure procedure, FiscalYear year, HolidayCalendar holidays, Func<DeadlineReason, string> because, DateOnly from)
    {
        var opened = procedure.Opens?.OpeningDate(year, holidays) ?? year.Start;
        var about = procedure.Opens is { } opens ? $" · {procedure.SubjectOf(opens.AnswersIn(year))}" : "";
        var deadlines = DeadlinePlan.For(procedure, new DeadlineFacts(opened, year), holidays).Deadlines
            .Where(d => procedure.Step(d.Step).Window is not BeforeDaysWindow && (opened >= from || d.Target >= from)).ToList();
        if (deadlines.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"\n### {DeadlinePageTexts.OpenedOn(procedure.ShortTitle, about, Day(opened))}\n\n")
            .Append(MarkdownText.Head(
                DeadlinePageTexts.Step, DeadlinePageTexts.Work, DeadlinePageTexts.Round, DeadlinePageTexts.Wording, DeadlinePageTexts.LegalDue, DeadlinePageTexts.Target, DeadlinePageTexts.Because));
        foreach (var deadline in deadlines)
        {
            var step = procedure.Step(deadline.Step);
            page.Append(MarkdownText.Row(new[]
            {
                TextFormat.Number(step.Row), step.Title.Localized(), procedure.Round(deadline.Round)?.Title.Localized() ?? "", Words(step, deadline.Round),
                deadline.LegalDue is { } legal ? $"{Day(legal)}{(deadline.IsByOffice ? " †" : "")}" : DeadlinePageTexts.Unknown, deadline.Target is { } target ? Day(target) : DeadlinePageTexts.Unknown, Explain(deadline, step, holidays, because(deadline.Reason)),
            }.Select(MarkdownText.Escape)));
        }
    }

    private static string Words(Step step, string? round) =>
        step.Window!.AppliesIn(round) ? TimeWords.Find(step) ?? "" : DeadlinePageTexts.NotStated;

    private static string Explain(Deadline deadline, Step step, HolidayCalendar holidays, string reason)
    {
        if (deadline.Target is null && step.Window is WithinWindow { Event: not null }) return DeadlinePageTexts.DateEnteredLater(reason);
        var unknown = deadline is { LegalDue.Year: var last } && !holidays.HasYear(last) ? DeadlinePageTexts.HolidaysUnknown(TextFormat.Year(last)) : "";
        if (deadline is not { LegalDue: { } legal, Target: { } target, BroughtForwardFor: null } || legal == target) return reason + unknown;
        var closed = holidays.Find(legal)?.Name.Localized() ?? DeadlinePageTexts.Weekday(TextFormat.WeekdayInFull(legal));
        return (target < legal ? DeadlinePageTexts.MovedUp(reason, closed) : DeadlinePageTexts.MovedBack(reason, closed)) + unknown;
    }

    /// <summary>ศุกร์ ๒๖ กุมภาพันธ์ ๒๕๗๐.</summary>
    private static string Day(DateOnly day) => $"{TextFormat.WeekdayInFull(day)} {TextFormat.Date(day)}";
}
