using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Cases;

/// <summary>Corrects the answers that a case was opened with.</summary>
public static class CorrectionCard
{
    /// <summary>A field that allows more characters than this becomes a multi-line input.</summary>
    private const int MaxSingleLineLength = 200;

    /// <summary>The most fields that fit on a card; a case of a procedure with more is not corrected on one.</summary>
    internal const int MaxFields = 12;

    /// <param name="field">Key of the field that is filled in with <paramref name="answer"/>; null for none.</param>
    public static DrawnCard Draw(CaseView view, string? field = null, string? answer = null) =>
        Draw(view, view.Permissions.CorrectableFields, field, answer);

    private static DrawnCard Draw(CaseView view, IReadOnlyList<CaseField> fields, string? field, string? answer) =>
        DetailLevel.Fit(view.Form, detail => CardLayout.Create(
        CaseTexts.CorrectCaseNumbered(view.Case.Number),
        [
            .. CaseHeader.Draw(view, CaseTexts.CorrectCase, detail),
            .. view.Case.Status == CaseStatus.Open
                ? [CardText.Plain(fields.Count == view.Procedure.Fields.Count ? CaseTexts.CorrectExplanation : CaseTexts.CorrectDaysExplanation), .. fields.Take(MaxFields).Select(f => Input(f, f.Key == field ? answer : FieldElements.Answer(view.Case.Fields, f.Key, f.Type), detail))]
                : (IEnumerable<AdaptiveElement>)[OutcomeSection.Ended(view, detail)],
        ],
        view.Case.Status == CaseStatus.Open
            ?
            [
                Buttons.Send(new CorrectCaseAction(view.Case.Number, new Dictionary<string, string>())),
                Buttons.Plain(new AskStatus(view.Case.Number), CaseTexts.DoNotCorrect),
            ]
            : []));

    private static AdaptiveTextInput Input(CaseField field, string? answer, DetailLevel detail) => new()
    {
        Id = CardData.Field(field.Key),
        Label = PlainText.Line(field.Label.Localized(), Math.Min(detail.Line, 160)),
        IsRequired = true,
        ErrorMessage = ElementTexts.FillIn(PlainText.Line(field.Label.Localized(), Math.Min(detail.Line, 60))),
        IsMultiline = field.MaxLength > MaxSingleLineLength,
        MaxLength = field.MaxLength,
        Placeholder = FieldElements.Placeholder(field.Type, field.Example, detail),
        Value = InputElements.Prefilled(answer, detail),
    };
}
