using AdaptiveCards;

namespace OnesqaBot.Cards;

/// <summary>A row to be done: what the handbook says, which documents, and done.</summary>
internal static class TaskCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("สิ่งที่ต้องทำ"),
        [
            .. row.Top(extent),
            .. row.Handbook(extent),
            .. RowFiles.Of(row, extent),
            .. row.Waiting(extent),
            .. Hint(row),
        ],
        row.Actions(
            Buttons.Primary(row.Done, "เสร็จแล้ว ส่งต่อ"),
            Buttons.Do(row.Attach, "แนบไฟล์")));

    private static IEnumerable<AdaptiveElement> Hint(RowView row)
    {
        if (!row.MayAct) return [];
        return
        [
            Words.Hint(RowFiles.AreComplete(row)
                ? "เอกสารครบแล้ว กด “เสร็จแล้ว ส่งต่อ” ได้เลย · All documents are in: press Done"
                : "กด “แนบไฟล์” แล้วส่งไฟล์ในแชทนี้ · Press Attach (แนบไฟล์), then send the file here"),
        ];
    }
}
