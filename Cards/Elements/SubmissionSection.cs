using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>A respondent's answer: as it was sent, and as the form in which it is given.</summary>
internal static class SubmissionSection
{
    /// <summary>An answer longer than this gets room for several lines.</summary>
    private const int LongestLine = 200;

    /// <summary>Fields that are asked however little room there is: one left out could not be answered.</summary>
    private const int FewestFields = 12;

    public static IEnumerable<AdaptiveElement> Sent(CollectionStep step, Submission submission, DetailLevel detail) => step.Form.Take(detail.Items)
        .Where(f => submission.Fields.ContainsKey(f.Key))
        .SelectMany(f => CardText.Long($"{PlainText.Line(f.Label.Th, detail.Line)}:", submission.Fields[f.Key], detail));

    public static IEnumerable<AdaptiveElement> Form(CollectionStep step, Submission? before, DetailLevel detail) =>
        step.Form.Take(Math.Max(FewestFields, detail.Items)).Select(f => Input(f, before?.Fields.GetValueOrDefault(f.Key), detail));

    /// <summary>Asks why documents are missing. Not required: the file may come while the form is being filled in.</summary>
    public static AdaptiveTextInput WithoutDocuments(string? before, DetailLevel detail)
    {
        var reason = InputElements.Reason("เหตุผลที่ส่งคำตอบโดยเอกสารไม่ครบ (หากไม่แนบไฟล์)", "เช่น อยู่ระหว่างรอผู้บริหารลงนาม จะส่งตามภายหลัง");
        (reason.IsRequired, reason.ErrorMessage, reason.Value) = (false, null, InputElements.Prefilled(before, detail));
        return reason;
    }

    /// <summary>Why documents are missing, for whoever reads the answer.</summary>
    public static IEnumerable<AdaptiveElement> Explained(Submission submission, DetailLevel detail) => submission.WithoutDocuments is null ? [] :
    [
        CardText.Spread(AdaptiveSpacing.Medium, CardText.Run("⚠️"), CardText.Bold("ส่งคำตอบโดยเอกสารไม่ครบ")),
        .. OutcomeSection.Reason(submission.WithoutDocuments, detail),
    ];

    private static AdaptiveTextInput Input(FormField field, string? before, DetailLevel detail)
    {
        var label = PlainText.Line(field.Label.Th, Math.Min(detail.Line, 160));
        return new AdaptiveTextInput
        {
            Id = CardData.Field(field.Key),
            Label = field.Optional ? $"{label} (ถ้ามี)" : label,
            IsRequired = !field.Optional,
            ErrorMessage = field.Optional ? null : $"กรุณากรอก{PlainText.Line(field.Label.Th, Math.Min(detail.Line, 60))}",
            IsMultiline = field.MaxLength > LongestLine,
            MaxLength = field.MaxLength,
            Placeholder = before?.Length > 0 && InputElements.Prefilled(before, detail) is null
                ? "คำตอบเดิมยาวเกินแสดง กรุณาพิมพ์ใหม่ทั้งหมด"
                : PlainText.Line($"เช่น {field.Example}", Math.Min(detail.Line, 120)),
            Value = InputElements.Prefilled(before, detail),
        };
    }
}
