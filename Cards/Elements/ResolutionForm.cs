using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Elements;

/// <summary>What a body resolved, to be typed from its minutes or letter.</summary>
internal static class ResolutionForm
{
    private const int Longest = 120;

    public static IEnumerable<AdaptiveElement> Draw() =>
    [
        new AdaptiveTextInput
        {
            Id = CardData.Number, Label = "เลขที่มติหรือหนังสือ", IsRequired = true, ErrorMessage = "กรุณาระบุเลขที่มติหรือหนังสือ",
            MaxLength = Longest, Placeholder = "เช่น สมศ ๐๑๐๑/๑๒๓",
        },
        new AdaptiveTextInput
        {
            Id = CardData.Meeting, Label = "การประชุมครั้งที่", IsRequired = true, ErrorMessage = "กรุณาระบุการประชุม",
            MaxLength = Longest, Placeholder = "เช่น ๑๑/๒๕๖๙",
        },
        // Without a last day: a client would refuse a year of the Buddhist era for being in the future.
        new AdaptiveDateInput
        {
            Id = CardData.Date, Label = "วันที่", IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่ (ไม่เกินวันนี้)",
        },
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Result, Label = "ผล", IsRequired = true, ErrorMessage = "กรุณาเลือกผล", Style = AdaptiveChoiceInputStyle.Expanded, Wrap = true,
            Choices = [.. Enum.GetValues<ResolutionResult>().Select(r => new AdaptiveChoice { Title = ResolutionText.Describe(r), Value = r.ToString() })],
        },
        new AdaptiveTextInput
        {
            Id = CardData.Note, Label = "เงื่อนไขหรือเหตุผล", IsMultiline = true, MaxLength = CaseEngine.LongestReason,
            Placeholder = "กรอกเมื่อเห็นชอบโดยมีเงื่อนไข หรือส่งกลับ",
        },
    ];
}
