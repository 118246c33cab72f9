using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>A publication in print or on the website. Completing it takes the web address, or a file as proof.</summary>
internal static class PublicationCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
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
