using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>A respondent's answer: as it was sent, and as the form in which it is given.</summary>
internal static class AnswerBody
{
    /// <summary>An answer longer than this gets room for several lines.</summary>
    private const int LongestLine = 200;

    /// <summary>Fields that are asked however little room there is: one left out could not be answered.</summary>
    private const int FewestFields = 12;

    public static IEnumerable<AdaptiveElement> Sent(CollectionStep step, Answer answer, Extent extent) => step.Form.Take(extent.Items)
        .Where(f => answer.Fields.ContainsKey(f.Key))
        .SelectMany(f => Words.Long($"{PlainText.Line(f.Label.Th, extent.Line)}:", answer.Fields[f.Key], extent));

    public static IEnumerable<AdaptiveElement> Form(CollectionStep step, Answer? before, Extent extent) =>
        step.Form.Take(Math.Max(FewestFields, extent.Items)).Select(f => Input(f, before?.Fields.GetValueOrDefault(f.Key), extent));

    /// <summary>Asks why documents are missing. Not required: the file may come while the form is being filled in.</summary>
    public static AdaptiveTextInput WithoutDocuments(string? before, Extent extent)
    {
        var reason = Forms.Reason("เหตุผลที่ส่งคำตอบโดยเอกสารไม่ครบ (หากไม่แนบไฟล์)", "เช่น อยู่ระหว่างรอผู้บริหารลงนาม จะส่งตามภายหลัง");
        (reason.IsRequired, reason.ErrorMessage, reason.Value) = (false, null, Forms.Prefilled(before, extent));
        return reason;
    }

    /// <summary>Why documents are missing, for whoever reads the answer.</summary>
    public static IEnumerable<AdaptiveElement> Explained(Answer answer, Extent extent) => answer.WithoutDocuments is null ? [] :
    [
        Words.Spread(AdaptiveSpacing.Medium, Words.Run("⚠️"), Words.Bold("ส่งคำตอบโดยเอกสารไม่ครบ")),
        .. Decided.Reason(answer.WithoutDocuments, extent),
    ];

    private static AdaptiveTextInput Input(FormField field, string? before, Extent extent)
    {
        var label = PlainText.Line(field.Label.Th, Math.Min(extent.Line, 160));
        return new AdaptiveTextInput
        {
            Id = CardData.Field(field.Key),
            Label = field.Optional ? $"{label} (ถ้ามี)" : label,
            IsRequired = !field.Optional,
            ErrorMessage = field.Optional ? null : $"กรุณากรอก{PlainText.Line(field.Label.Th, Math.Min(extent.Line, 60))}",
            IsMultiline = field.MaxLength > LongestLine,
            MaxLength = field.MaxLength,
            Placeholder = before?.Length > 0 && Forms.Prefilled(before, extent) is null
                ? "คำตอบเดิมยาวเกินแสดง กรุณาพิมพ์ใหม่ทั้งหมด"
                : PlainText.Line($"เช่น {field.Example}", Math.Min(extent.Line, 120)),
            Value = Forms.Prefilled(before, extent),
        };
    }
}
