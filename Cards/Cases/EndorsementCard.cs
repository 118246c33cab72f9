using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Steps;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Asks for an endorsement: what was done and by whom, and buttons to endorse or return it.</summary>
internal static class EndorsementCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.PleaseEndorse),
        [.. view.Top(detail), .. WhatWasDone(view, detail), .. view.Footer(detail)],
        view.Actions(
            Buttons.Primary(view.Endorse, CaseTexts.EndorsePassOn),
            InputElements.Return(CaseTexts.ReturnForRevision, CardData.Reason, view.SendBack)));

    /// <summary>The step's own work; for a step without work, the request to decide on.</summary>
    private static IEnumerable<AdaptiveElement> WhatWasDone(StepView view, DetailLevel detail)
    {
        if (view.Step.ChainIn(view.Visit.Round)[0].Kind != StageKind.Work) return RequestSummary.Draw(view, detail);
        return
        [
            .. view.Visit.Worker is { } worker && view.IsOpen ? [CardText.Fact(CaseTexts.DoneBy, SignatureText.By(worker, view.Office, detail.Line))] : (IEnumerable<AdaptiveElement>)[],
            .. view.Visit.Meeting is { } meeting ? MeetingCard.Facts(meeting, view.Visit.MeetingLink, detail) : [],
            .. view.Handbook(detail),
            .. CollectionCard.Respondents(view, detail),
            .. StepDocuments.Draw(view, detail),
        ];
    }
}
