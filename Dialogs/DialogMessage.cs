using System.Text.Json.Serialization;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>What is to be shown, as data: the host draws it. A closed set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoticeMessage), "notice")]
[JsonDerivedType(typeof(QuestionMessage), "question")]
[JsonDerivedType(typeof(ConfirmationMessage), "confirmation")]
[JsonDerivedType(typeof(AnsweredMessage), "answered")]
[JsonDerivedType(typeof(SuggestionsMessage), "suggestions")]
[JsonDerivedType(typeof(MayNotOpenMessage), "may-not-open")]
public abstract record DialogMessage;

public sealed record NoticeMessage([property: JsonPropertyName("text")] Bilingual Text) : DialogMessage;

/// <param name="Run">With <paramref name="Asked"/> the question's identity, in its buttons.</param>
/// <param name="Number">From 1, among <paramref name="Of"/>: for the reader.</param>
/// <param name="Choices">Empty when the answer is typed freely.</param>
/// <param name="Notice">Said above the question: what was wrong with the last answer.</param>
public sealed record QuestionMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("ask")] Bilingual Ask,
    [property: JsonPropertyName("example")] string? Example,
    [property: JsonPropertyName("run")] string Run,
    [property: JsonPropertyName("asked")] int Asked,
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("of")] int Of,
    [property: JsonPropertyName("back")] bool CanGoBack,
    [property: JsonPropertyName("choices")] IReadOnlyList<Choice> Choices,
    [property: JsonPropertyName("notice")] string? Notice) : DialogMessage;

/// <param name="Key">In the button.</param>
public sealed record Choice([property: JsonPropertyName("key")] string Key, [property: JsonPropertyName("title")] string Title);

/// <summary>All answers, before the case opens.</summary>
/// <param name="Procedure">Its full title.</param>
/// <param name="Year">The fiscal year that the case will belong to, in the Buddhist era.</param>
public sealed record ConfirmationMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("procedure")] string Procedure,
    [property: JsonPropertyName("subject")] string Subject,
    [property: JsonPropertyName("year")] int Year,
    [property: JsonPropertyName("answers")] IReadOnlyList<AnswerLine> Answers,
    [property: JsonPropertyName("run")] string Run,
    [property: JsonPropertyName("asked")] int Asked,
    [property: JsonPropertyName("notice")] string? Notice) : DialogMessage
{
    /// <summary>Keys of its choices.</summary>
    public const string Open = "open";
    public const string Edit = "edit";
}

public sealed record AnswerLine([property: JsonPropertyName("label")] string Label, [property: JsonPropertyName("answer")] string Answer);

/// <summary>A question after it was answered.</summary>
public sealed record AnsweredMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("ask")] string Ask,
    [property: JsonPropertyName("answer")] string Answer) : DialogMessage;

/// <summary>One line, and what may have been meant as buttons.</summary>
public sealed record SuggestionsMessage(
    [property: JsonPropertyName("text")] Bilingual Text,
    [property: JsonPropertyName("suggestions")] IReadOnlyList<Suggestion> Suggestions) : DialogMessage;

/// <summary>The person may not open this; who may is the host's to say.</summary>
public sealed record MayNotOpenMessage([property: JsonPropertyName("position")] string Position) : DialogMessage;
