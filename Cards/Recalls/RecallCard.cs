using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Recalls;

/// <summary>Asks why submitted work is to be taken back, and explains what that means.</summary>
public static class RecallCard
{
    /// <param name="visit">The visit that is to decide.</param>
    public static DrawnCard Draw(CaseView view, StepVisit visit)
    {
        ArgumentNullException.ThrowIfNull(view);
        return DetailLevel.Fit(view.Form, detail =>
        {
            // Somebody may have decided in the meantime; the step's own card then says so.
            if (RecallElements.RecallableWork(view, visit) is not { } work || view.Procedure.StepOf(work.Work) is not { } step)
                return CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.VisitNumber), view, detail);
            var decision = new StepView(view, view.Procedure.StepOf(visit)!, visit);
            return CardLayout.Create(
                decision.SpeakText(RecallTexts.Title),
                [
                    .. CaseHeader.Draw(view, RecallTexts.Title, detail),
                    CardText.Fact(RecallTexts.Submitted, $"{CaseHeader.NumberAndTitle(step, detail)} · {TextFormat.ShortMoment(work.At)}"),
                    .. AssigneeLine.Draw(decision.Responsible, view.Office, detail),
                    CardText.Plain(RecallTexts.Explanation),
                    InputElements.Reason(RecallTexts.Reason, RecallTexts.ReasonHint),
                ],
                [
                    Buttons.Send(decision.BindToStage(new RecallAction(view.Case.Number, visit.Step, visit.VisitNumber, null))),
                    Buttons.Plain(new AskStatus(view.Case.Number), RecallTexts.DoNot),
                ]);
        });
    }
}
