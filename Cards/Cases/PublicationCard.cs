using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;

namespace OnesqaBot.Cards.Cases;

/// <summary>Something to be printed or put on the website: done takes the address, or a file that proves it.</summary>
internal static class PublicationCard
{
    public static AdaptiveCard Draw(StepView view, DetailLevel detail) => CardLayout.Create(
        view.Spoken("เผยแพร่"),
        [
            .. view.Top(detail),
            .. view.Handbook(detail),
            .. StepDocuments.Draw(view, detail),
            .. view.MayAct ? [InputElements.Address(), CardText.Hint("หากไม่ได้เผยแพร่บนเว็บไซต์ ให้แนบหลักฐานแทน · Or attach a proof instead")] : (IEnumerable<AdaptiveElement>)[],
            .. view.Foot(detail),
        ],
        view.Actions(
            Buttons.Send(view.Done, "เผยแพร่แล้ว"),
            Buttons.Do(view.Attach, "แนบไฟล์")));
}
