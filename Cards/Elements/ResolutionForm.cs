using System.Globalization;
using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a body resolved, to be typed from its minutes or letter.</summary>
internal static class ResolutionForm
{
    private const int Longest = 120;

    /// <param name="typed">What was typed before; null for an empty form.</param>
    public static IEnumerable<AdaptiveElement> Of(RecordTheResolution? typed, Office office, Extent extent) =>
    [
        new AdaptiveTextInput
        {
            Id = CardData.Number, Label = "เลขที่มติหรือหนังสือ", IsRequired = true, ErrorMessage = "กรุณาระบุเลขที่มติหรือหนังสือ",
            MaxLength = Longest, Placeholder = "เช่น สมศ ๐๑๐๑/๑๒๓", Value = Forms.Prefilled(typed?.Number, extent),
        },
        new AdaptiveTextInput
        {
            Id = CardData.Meeting, Label = "การประชุมครั้งที่", IsRequired = true, ErrorMessage = "กรุณาระบุการประชุม",
            MaxLength = Longest, Placeholder = "เช่น ๑๑/๒๕๖๙", Value = Forms.Prefilled(typed?.Meeting, extent),
        },
        new AdaptiveDateInput
        {
            Id = CardData.Date, Label = "วันที่", IsRequired = true, ErrorMessage = "กรุณาเลือกวันที่ (ไม่เกินวันนี้)",
            Max = office.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Value = Date(typed?.Date),
        },
        new AdaptiveChoiceSetInput
        {
            Id = CardData.Result, Label = "ผล", IsRequired = true, ErrorMessage = "กรุณาเลือกผล", Style = AdaptiveChoiceInputStyle.Expanded, Wrap = true,
            Choices = [.. Enum.GetValues<ResolutionResult>().Select(r => new AdaptiveChoice { Title = ResolutionText.Of(r), Value = r.ToString() })],
            Value = Enum.GetNames<ResolutionResult>().FirstOrDefault(n => n == typed?.Result),
        },
        new AdaptiveTextInput
        {
            Id = CardData.Note, Label = "เงื่อนไขหรือเหตุผล", IsMultiline = true, MaxLength = CaseEngine.LongestReason,
            Placeholder = "กรอกเมื่อเห็นชอบโดยมีเงื่อนไข หรือส่งกลับ", Value = Forms.Prefilled(typed?.Note, extent),
        },
    ];

    // What cannot be a date would make a client refuse the whole card.
    private static string? Date(string? typed) =>
        DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? typed : null;
}
