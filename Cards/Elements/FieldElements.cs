using AdaptiveCards;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Elements;

/// <summary>Fields and their answers, as the reader's language writes what they hold.</summary>
internal static class FieldElements
{
    private const int MaxPlaceholderLength = 120;

    /// <summary>The answer to a field; null if there is none.</summary>
    public static string? Answer(IReadOnlyDictionary<string, string>? answers, string key, FieldType type) =>
        answers?.TryGetValue(key, out var given) is true ? FieldValue.Shown(type, given).Localized() : null;

    /// <summary>What a case was opened with in this field, which has an answer.</summary>
    public static AdaptiveRichTextBlock Fact(CaseField field, Case @case, DetailLevel detail) =>
        CardText.Fact(PlainText.Line(field.Label.Localized(), detail.Line), PlainText.Line(Answer(@case.Fields, field.Key, field.Type)!, detail.Line));

    /// <summary>What was corrected: วันที่มา: ๑๒–๑๔ มกราคม ๒๕๗๐ → ๑๙–๒๑ มกราคม ๒๕๗๐.</summary>
    /// <param name="before">The earlier answers of the fields that changed.</param>
    /// <param name="after">All answers.</param>
    public static IEnumerable<string> Corrections(
        IReadOnlyDictionary<string, string> before, IReadOnlyDictionary<string, string> after, Procedure procedure, DetailLevel detail)
    {
        return before.Select(b => HistoryTexts.Correction(Cut(procedure.Field(b.Key)?.Label.Localized() ?? b.Key), Shown(b.Key, b.Value), Shown(b.Key, after.GetValueOrDefault(b.Key, ""))));

        string Shown(string key, string value) =>
            value.Length == 0 ? "-" : Cut(procedure.Field(key) is { } field ? FieldValue.Shown(field.Type, value).Localized() : value);
        string Cut(string text) => PlainText.Line(text, detail.Line);
    }

    /// <summary>Shows the example in an empty input.</summary>
    public static string Placeholder(FieldType type, string example, DetailLevel detail) =>
        PlainText.Line(ElementTexts.Example(FieldValue.Shown(type, example).Localized()), Math.Min(detail.Line, MaxPlaceholderLength));
}
