using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Cards.Steps;

/// <summary>Asks when an unscheduled meeting took place. It sends no invitations and creates no calendar entry.</summary>
public static class HeldMeetingCard
{
    public static DrawnCard Draw(CaseView view, StepVisit visit) => DetailLevel.Fit(view.Form, detail =>
    {
        var stepView = new StepView(view, view.Procedure.StepOf(visit)!, visit);
        // Somebody else may have completed the step in the meantime; its own card then says so.
        if (!stepView.MayAct || stepView.Step is not MeetingStep || stepView.Stage.Kind != StageKind.Work) return CaseCards.Draw(new CardRef(CardKind.Step, visit.Step, visit.VisitNumber), view, detail);
        var held = visit.Held;
        return CardLayout.Create(
            stepView.SpeakText(CaseTexts.AlreadyHeld),
            [
                .. stepView.Header(detail),
                CardText.Plain(CaseTexts.AlreadyHeldExplanation),
                InputElements.Date(CardData.Date, CaseTexts.HeldOn, ElementTexts.ChooseDateUntilToday, value: held?.On ?? CaseDays.First(view, d => d <= view.Office.Today)),
                Text(CardData.Place, CaseTexts.PlaceOptional, MeetingRules.Longest, held?.Place),
                Text(CardData.People, CaseTexts.ParticipantsOptional, MeetingForm.MaxPeopleLength, held is null ? null : string.Join('\n', held.People), lines: true),
            ],
            [
                Buttons.Send(stepView.BindToStage(new RecordHeldMeetingAction(stepView.Case.Number, stepView.Step.Key, stepView.Visit.VisitNumber, null, null, null))),
                Buttons.Plain(stepView.Back, CaseTexts.GoBack),
            ]);
    });

    private static AdaptiveTextInput Text(string id, string label, int longest, string? value, bool lines = false) => new()
    {
        Id = id, Label = label, MaxLength = longest, IsMultiline = lines, Value = value,
    };
}
