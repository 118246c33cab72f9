using AdaptiveCards;

namespace OnesqaBot.Cards;

/// <summary>Something to be printed or put on the website: done takes the address, or a file that proves it.</summary>
internal static class PublicationCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("เผยแพร่"),
        [
            .. row.Top(extent),
            .. row.Handbook(extent),
            .. RowFiles.Of(row, extent),
            .. row.MayAct ? [Forms.Address(), Words.Hint("หากไม่ได้เผยแพร่บนเว็บไซต์ ให้แนบหลักฐานแทน · Or attach a proof instead")] : (IEnumerable<AdaptiveElement>)[],
            .. row.Foot(extent),
        ],
        row.Actions(
            Buttons.Send(row.Done, "เผยแพร่แล้ว"),
            Buttons.Do(row.Attach, "แนบไฟล์")));
}
