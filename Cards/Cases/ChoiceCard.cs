using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>A step with several outcomes (ลงนาม, จัดพิธีลงนาม, ส่งกลับ). An outcome that returns the case asks for a reason.</summary>
internal static class ChoiceCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var outcomes = ((ChoiceStep)view.Step).Outcomes;
        var main = outcomes.FirstOrDefault(o => !o.Returns);
        return CardLayout.Create(
            view.SpeakText("โปรดพิจารณา"),
            [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Footer(detail)],
            view.Actions([.. outcomes.Take(CardLayout.MaxButtons - 2).Select(o => Button(view, o, o == main, detail))]));
    }

    private static AdaptiveAction Button(StepView view, Outcome outcome, bool isMain, DetailLevel detail)
    {
        var action = view.Now(new ChooseOutcome(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, outcome.Key, null));
        if (outcome.Returns) return InputElements.Return(outcome.Title.Th, CardData.ReasonFor(outcome.Key), action);
        if (outcome.Participants == NamedParticipants.Named)
        {
            return Buttons.Form(
                outcome.Title.Th, PeoplePicker.Draw(view, CardData.PeopleFor(outcome.Key), detail, view.Case.Participants),
                Buttons.Send(action, $"ยืนยัน{outcome.Title.Th}"));
        }

        return isMain ? Buttons.Primary(action, outcome.Title.Th) : Buttons.Do(action, outcome.Title.Th);
    }
}
