using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>Inputs, all with a label and, where something is required, what to say when it is missing.</summary>
internal static class InputElements
{
    private const int LongestAddress = 1000;

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

    /// <summary>Where something was published. People leave out the scheme, so it is no input that checks for one.</summary>
    public static AdaptiveTextInput Address() => new()
    {
        Id = CardData.Address,
        Label = "ที่อยู่หน้าเว็บที่เผยแพร่",
        Placeholder = "เช่น www.onesqa.or.th/รายงาน",
        MaxLength = LongestAddress,
    };

    /// <summary>What was typed before, to be changed; not the half of it, where it is too long to be carried.</summary>
    public static string? Prefilled(string? typed, DetailLevel detail) => string.IsNullOrEmpty(typed) || typed.Length > detail.Text * 2 ? null : typed;

    /// <summary>Warns of what is missing, item by item.</summary>
    public static AdaptiveContainer Missing(string what, string english, IEnumerable<string> items, DetailLevel detail)
    {
        var all = items.ToList();
        return CardLayout.Box(AdaptiveContainerStyle.Warning,
        [
            CardText.Line(CardText.Run("⚠️"), CardText.Bold(what)),
            CardText.Small(english),
            .. all.Take(detail.Items).Select(i => CardText.Line(CardText.Run("⬜"), CardText.Run(PlainText.Line(i, detail.Line)))),
            .. CardLayout.Rest(all.Count - detail.Items, "รายการ", ""),
        ]);
    }
}
