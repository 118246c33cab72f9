using AdaptiveCards;

namespace OnesqaBot.Cards;

/// <summary>A row that checks what was done before: right and on, or not right and back with a reason.</summary>
internal static class CheckCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("โปรดตรวจสอบ"),
        [.. row.Top(extent), .. Petition.Of(row, extent), .. RowFiles.Of(row, extent), .. row.Foot(extent)],
        row.Actions(
            Buttons.Primary(row.Done, "ถูกต้อง ส่งต่อ"),
            Forms.Return("ไม่ถูกต้อง", CardData.Reason, row.SendBack),
            Buttons.Do(row.Attach, "แนบไฟล์")));
}
