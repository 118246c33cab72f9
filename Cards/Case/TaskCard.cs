using AdaptiveCards;

namespace OnesqaBot.Cards;

/// <summary>A row to be done: what the handbook says, which documents, and done.</summary>
internal static class TaskCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("สิ่งที่ต้องทำ"),
        [
            .. row.Header(extent),
            .. row.IsFinished ? [] : Decided.WhyBack(row.View, row.Visit, extent),
            row.Handbook(extent),
            .. RowFiles.Of(row, extent),
            .. row.State(extent),
            .. Hint(row),
        ],
        row.Actions(
            Buttons.Primary(row.Done, "เสร็จแล้ว ส่งต่อ"),
            Buttons.Do(row.Attach, "แนบไฟล์")));

    private static IEnumerable<AdaptiveElement> Hint(RowView row) =>
        row.MayAct ? [Words.Hint("แนบไฟล์แล้วกด “เสร็จแล้ว ส่งต่อ” · Attach the files, then press Done")] : [];
}
