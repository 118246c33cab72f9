using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Publications;

namespace OnesqaBot.Cards.Steps;

/// <summary>A publication in print or on the website. Completing it takes the web address, or a file as proof.</summary>
internal sealed class PublicationCard : StepCard<PublicationStep>
{
    public override string KindOf(Step step) => GeneralTexts.KindPublication;

    public override string Done => WordingTexts.Published;

    public override IEnumerable<AdaptiveElement> CompletionInputs => [InputElements.Address()];

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText(CaseTexts.Publish),
        [
            .. view.Top(detail),
            .. view.Handbook(detail),
            .. StepDocuments.Draw(view, detail),
            .. view.MayAct ? [InputElements.Address(), CardText.Hint(CaseTexts.OrAttachProof), .. view.RevisionInput] : (IEnumerable<AdaptiveElement>)[],
            .. view.Footer(detail),
        ],
        view.Actions(
            Buttons.Send(view.Done, CaseTexts.Published),
            FileButtons.SendHere(view.Attach)));
}
