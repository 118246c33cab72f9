using OnesqaBot.Adapters.Feeds;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>The year's targets as all-day calendar events. Completed entries remain and are marked as done.</summary>
internal static class YearFeed
{
    public static IReadOnlyList<FeedDay> Days(YearPlan plan, OfficeView office) =>
        [.. plan.Entries.Where(e => e.Step is not null).Select(e => Day(e, plan.Year, office))];

    /// <summary>Explains a deadline: its reason, the handbook's due date, and why the target was moved.</summary>
    public static string Explain(Deadline deadline)
    {
        string?[] parts =
        [
            DeadlineReasonText.Describe(deadline.Reason),
            deadline.LegalDue is { } legal && legal != deadline.Target ? YearPageTexts.DueByHandbook(TextFormat.Date(legal)) : null,
            Moved(deadline),
        ];
        return string.Join(" · ", parts.OfType<string>());
    }

    private static string? Moved(Deadline? deadline) =>
        deadline?.Moved is { } moved ? YearPageTexts.MovedBecause(PlainText.Line(moved.Reason, 600)) : null;

    private static FeedDay Day(YearEntry entry, FiscalYear year, OfficeView office)
    {
        string?[] notes =
        [
            YearPageTexts.StateIs(YearText.StateInFull(entry)),
            YearText.Round(entry),
            entry.Case is { } @case ? YearPageTexts.CaseIs(@case.Number.ToString(), PlainText.Line(@case.Subject, 300)) : null,
            YearText.DescribePosition(entry, office) is { } who ? YearPageTexts.ResponsibleIs(who) : null,
            entry.Deadline?.LegalDue is { } legal ? YearPageTexts.LegalDueIs(TextFormat.Date(legal)) : null,
            entry.Deadline is { } due ? DeadlineReasonText.Describe(due.Reason) : null,
            Moved(entry.Deadline),
        ];
        var done = entry.State == YearState.Done ? "✓ " : "";
        return new FeedDay(entry.Key(year), entry.Date, $"{done}{PlainText.Line(entry.Procedure.ShortTitle.Localized())}: {YearText.DescribeEntry(entry)}", string.Join('\n', notes.OfType<string>()));
    }
}
