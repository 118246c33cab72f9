using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A row to be decided: who asks for what, the documents, approve or send back.</summary>
internal static class ApprovalCard
{
    public static AdaptiveCard Draw(RowView row, Extent extent) => Sheet.Of(
        row.Spoken("โปรดพิจารณา"),
        [.. row.Top(extent), .. Petition.Of(row, extent), .. row.Foot(extent)],
        row.Actions(
            Buttons.Primary(row.Endorse, "อนุมัติ"),
            Forms.Return("ส่งกลับแก้ไข", CardData.Reason, row.SendBack)));
}
