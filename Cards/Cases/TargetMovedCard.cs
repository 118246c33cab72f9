using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the assignee of a step that its target date has changed.</summary>
internal static class TargetMovedCard
{
    public static AdaptiveCard Draw(CaseView view, CardRef card, DetailLevel detail)
    {
        var isCurrent = view.Case.Current is { } current && (current.Step, current.VisitNumber) == (card.Step, card.Visit);
        return CardLayout.Create(
            CaseTexts.TargetMovedNumbered(view.Case.Number),
            [
                .. CaseHeader.Draw(view, CaseTexts.TargetMoved, detail),
                .. view.StepAt(card.Step, card.Visit) is { } step ? (IEnumerable<AdaptiveElement>)[CardText.Line(CardText.Bold(CaseHeader.NumberAndTitle(step, detail)))] : [],
                .. isCurrent ? DueLines.Draw(view, detail) : CaseStatusSection.Draw(view, detail),
                .. DrawReason(view, card, detail),
            ],
            [.. isCurrent ? (IEnumerable<AdaptiveAction>)[Buttons.Primary(new OpenWork(view.Case.Number), CaseTexts.OpenWork)] : [], Buttons.Plain(new AskHistory(view.Case.Number))]);
    }

    private static IEnumerable<AdaptiveElement> DrawReason(CaseView view, CardRef card, DetailLevel detail) =>
        view.Stored.Events.LastOrDefault(e => e.Event is TargetMoved t && t.Step == card.Step || e.Event is Replanned r && r.Step == card.Step && r.From != r.To) switch
        {
            { Event: TargetMoved moved } e =>
            [
                CardText.Small(CaseTexts.MovedBy(SignatureText.Describe(e.By, view.Office, detail.Line), TextFormat.Moment(e.At))),
                .. moved.From is { } from ? (IEnumerable<AdaptiveElement>)[CardText.Small(CaseTexts.Previously(TextFormat.Date(from)))] : [],
            ],
            { Event: Replanned replanned } =>
            [
                CardText.Plain(CaseTexts.BecauseHolidaysChanged),
                .. replanned.From is { } from ? (IEnumerable<AdaptiveElement>)[CardText.Small(CaseTexts.Previously(TextFormat.Date(from)))] : [],
            ],
            _ => [],
        };
}
