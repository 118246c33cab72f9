using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;

namespace OnesqaBot.Cards.Steps;

/// <summary>A step with several outcomes (ลงนาม, จัดพิธีลงนาม, ส่งกลับ). An outcome that returns the case asks for a reason.</summary>
internal sealed class ChoiceCard : StepCard<ChoiceStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindChoice;

    public override string? OwnOutcome(Step step, string? outcome) => ((ChoiceStep)step).Find(outcome)?.DoneLabel.Localized();

    public override bool NamesParticipants(Step step, string? outcome) => ((ChoiceStep)step).Find(outcome) is { Participants: not null };

    public override AdaptiveCard Draw(StepView view, DetailLevel detail)
    {
        var outcomes = ((ChoiceStep)view.Step).Outcomes;
        var main = outcomes.FirstOrDefault(o => !o.Returns);
        List<AdaptiveAction> own = [.. outcomes.Take(CardLayout.MaxButtons - 1).Select(o => Button(view, o, o == main, detail)), .. detail.IsLeast ? [] : WithComment(view, outcomes)];
        return CardLayout.Create(
            view.SpeakText(CaseTexts.PleaseDecide),
            [.. view.Top(detail), .. RequestSummary.Draw(view, detail), .. view.Footer(detail, own)],
            view.Actions([.. own]));
    }

    /// <summary>The outcomes that one tap chooses, with a comment. Those that ask for people or a reason have a form of their own.</summary>
    private static IEnumerable<AdaptiveAction> WithComment(StepView view, IReadOnlyList<Outcome> outcomes)
    {
        var direct = outcomes.Where(o => o is { Returns: false, Participants: not (NamedParticipants.Named or NamedParticipants.SelfAndNamed) }).ToList();
        return direct.Count == 0 ? [] : [InputElements.WithComment(direct.Select(o => (Action(view, o), o.Title.Localized())))];
    }

    private static CardAction Action(StepView view, Outcome outcome) =>
        view.BindToStage(new ChooseOutcome(view.Case.Number, view.Step.Key, view.Visit.VisitNumber, outcome.Key, null));

    private static AdaptiveAction Button(StepView view, Outcome outcome, bool isMain, DetailLevel detail)
    {
        var action = Action(view, outcome);
        if (outcome.Returns) return InputElements.Return(outcome.Title.Localized(), CardData.ReasonFor(outcome.Key), action);
        if (outcome.Participants is NamedParticipants.Named or NamedParticipants.SelfAndNamed)
        {
            return Buttons.Form(
                outcome.Title.Localized(),
                [.. PeoplePicker.Draw(view.View, CardData.PeopleFor(outcome.Key), detail, view.Case.Participants, required: false), OutsidePeopleInput.Draw(CardData.OutsideFor(outcome.Key), view.Case.Participants, detail), InputElements.Comment(CaseTexts.CommentIfAny, CaseTexts.CommentHint, CardData.CommentFor(outcome.Key))],
                Buttons.Send(action, CaseTexts.ConfirmOutcome(outcome.Title.Localized())));
        }

        return isMain ? Buttons.Primary(action, outcome.Title.Localized()) : Buttons.Plain(action, outcome.Title.Localized());
    }
}
