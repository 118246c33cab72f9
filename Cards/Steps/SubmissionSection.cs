using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Steps.Collections;

namespace OnesqaBot.Cards.Steps;

/// <summary>A respondent's submission: as it was sent, and as a form.</summary>
internal static class SubmissionSection
{
    /// <summary>A field that allows more characters than this becomes a multi-line input.</summary>
    private const int MaxSingleLineLength = 200;

    /// <summary>The fewest fields shown at any detail level, because a field left out cannot be answered.</summary>
    private const int MinFields = 12;

    public static IEnumerable<AdaptiveElement> Sent(CollectionStep step, Submission submission, DetailLevel detail) => step.Form.Take(detail.Items)
        .Where(f => submission.Fields.ContainsKey(f.Key))
        .SelectMany(f => CardText.Long($"{PlainText.Line(f.Label.Localized(), detail.Line)}:", FieldElements.Answer(submission.Fields, f.Key, f.Type)!, detail));

    public static IEnumerable<AdaptiveElement> Form(CollectionStep step, Submission? before, DetailLevel detail) =>
        step.Form.Take(Math.Max(MinFields, detail.Items)).Select(f => Input(f, FieldElements.Answer(before?.Fields, f.Key, f.Type), detail));

    /// <summary>Asks why documents are missing. Not required, because the file may arrive while the form is being filled in.</summary>
    public static AdaptiveTextInput WithoutDocuments(string? before, DetailLevel detail)
    {
        var reason = InputElements.Reason(ElementTexts.WithoutDocumentsReason, ElementTexts.WithoutDocumentsExample);
        (reason.IsRequired, reason.ErrorMessage, reason.Value) = (false, null, InputElements.Prefilled(before, detail));
        return reason;
    }

    /// <summary>Why documents are missing, for readers of the submission.</summary>
    public static IEnumerable<AdaptiveElement> MissingDocumentsReason(Submission submission, DetailLevel detail) =>
        submission.WithoutDocuments is null ? [] :
    [
        CardText.Spread(AdaptiveSpacing.Medium, CardText.Run("⚠️"), CardText.Bold(ElementTexts.AnsweredWithoutDocuments)),
        .. OutcomeSection.Reason(submission.WithoutDocuments, detail),
    ];

    private static AdaptiveTextInput Input(FormField field, string? before, DetailLevel detail)
    {
        var label = PlainText.Line(field.Label.Localized(), Math.Min(detail.Line, 160));
        return new AdaptiveTextInput
        {
            Id = CardData.Field(field.Key),
            Label = field.Optional ? ElementTexts.IfAny(label) : label,
            IsRequired = !field.Optional,
            ErrorMessage = field.Optional ? null : ElementTexts.FillIn(PlainText.Line(field.Label.Localized(), Math.Min(detail.Line, 60))),
            IsMultiline = field.MaxLength > MaxSingleLineLength,
            MaxLength = field.MaxLength,
            Placeholder = before?.Length > 0 && InputElements.Prefilled(before, detail) is null
                ? ElementTexts.AnswerTooLong
                : FieldElements.Placeholder(field.Type, field.Example, detail),
            Value = InputElements.Prefilled(before, detail),
        };
    }
}
