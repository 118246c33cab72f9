using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards.Steps;

/// <summary>A publication in print or on the website. Completing it takes the web address, or a file as proof.</summary>
internal sealed class PublicationCard : StepCard<PublicationStep>
{
    public override string KindOf(Step step) => "เผยแพร่";

    public override Bilingual Done => new("เผยแพร่แล้ว", "Published");

    public override IEnumerable<AdaptiveElement> CompletionInputs => [InputElements.Address()];

    public override AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.SpeakText("เผยแพร่"),
        [
            .. view.Top(detail),
            .. view.Handbook(detail),
            .. StepDocuments.Draw(view, detail),
            .. view.MayAct ? [InputElements.Address(), CardText.Hint("หากไม่ได้เผยแพร่บนเว็บไซต์ ให้แนบหลักฐานแทน · Or attach proof instead")] : (IEnumerable<AdaptiveElement>)[],
            .. view.Footer(detail),
        ],
        view.Actions(
            Buttons.Send(view.Done, "เผยแพร่แล้ว"),
            Buttons.Do(view.Attach, "แนบไฟล์")));
}
