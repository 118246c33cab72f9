using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>Steps that a case has not reached although their target date has passed (รอบที่เลยกำหนด).</summary>
internal static class UpcomingSteps
{
    public static IEnumerable<AdaptiveElement> Late(WorkLine line, OfficeView office, DetailLevel detail)
    {
        var late = line.Summary.Later.Where(l => DueText.IsLate(l.Target, office)).ToList();
        if (late.Count == 0) yield break;
        yield return CardText.Line(CardText.Colored(ElementTexts.LaterStepsOverdue(TextFormat.Number(late.Count)), AdaptiveTextColor.Attention));
        foreach (var step in late.Take(detail.Items)) yield return CardText.Small(Describe(line.Procedure, step, detail));
        foreach (var rest in CardLayout.Rest(late.Count - detail.Items, ElementTexts.ItemsCounter, "")) yield return rest;
    }

    /// <summary>The next step with a target still to come, for the assignee of a step that has none.</summary>
    public static IEnumerable<AdaptiveElement> Next(WorkLine line, OfficeView office, DetailLevel detail)
    {
        if (line.Summary.Later.FirstOrDefault(l => !DueText.IsLate(l.Target, office)) is not { } next) yield break;
        yield return CardText.Line(CardText.Run("🗓️"), CardText.Subtle(ElementTexts.NextWithDeadline), CardText.Run(Describe(line.Procedure, next, detail)), CardText.Subtle($"({DueText.Left(next.Target, office)})"));
        yield return CardText.Small(ElementTexts.DeadlineOfLaterStep);
    }

    private static string Describe(Procedure procedure, UpcomingStep upcoming, DetailLevel detail)
    {
        var title = procedure.Find(upcoming.Step) is { } step ? CaseHeader.NumberAndTitle(step, detail) : upcoming.Step;
        var round = RoundText.Describe(procedure, upcoming.Round) is { } named ? $" · {named}" : "";
        return $"{title}{round} · {TextFormat.ShortDate(upcoming.Target)}";
    }
}
