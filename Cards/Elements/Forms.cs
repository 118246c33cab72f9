using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Inputs, all with a label and, where something is required, what to say when it is missing.</summary>
internal static class Forms
{
    public static AdaptiveTextInput Reason(string label, string placeholder, string id = CardData.Reason) => new()
    {
        Id = id,
        Label = label,
        Placeholder = placeholder,
        IsMultiline = true,
        IsRequired = true,
        ErrorMessage = "กรุณาระบุเหตุผล",
        MaxLength = CaseEngine.LongestReason,
    };

    /// <summary>The form that sends back for revision.</summary>
    public static AdaptiveShowCardAction Return(string title, string id, CardAction action) => Buttons.Form(
        title,
        [Reason("เหตุผลที่ส่งกลับ", "บอกสิ่งที่ต้องแก้ไข เพื่อให้ผู้รับผิดชอบแก้ได้ถูกต้อง", id)],
        Buttons.Send(action, "ยืนยันส่งกลับ", destructive: true));
}
