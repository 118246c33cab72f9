using System.Text.Json.Serialization;
using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>A message to show, as data; the host draws it. A closed set.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(NoticeMessage), "notice")]
[JsonDerivedType(typeof(QuestionMessage), "question")]
[JsonDerivedType(typeof(PlacementMessage), "placement")]
[JsonDerivedType(typeof(ConfirmationMessage), "confirmation")]
[JsonDerivedType(typeof(AnsweredMessage), "answered")]
[JsonDerivedType(typeof(SuggestionsMessage), "suggestions")]
[JsonDerivedType(typeof(MayNotOpenMessage), "may-not-open")]
public abstract record DialogMessage;

public sealed record NoticeMessage([property: JsonPropertyName("text")] Bilingual Text) : DialogMessage;

/// <param name="Run">Identifies the question together with <paramref name="Asked"/>; carried by its buttons.</param>
/// <param name="Number">The displayed number, from 1 to <paramref name="Total"/>.</param>
/// <param name="Choices">Empty if the answer is free text.</param>
/// <param name="Notice">Shown above the question; null for nothing.</param>
public sealed record QuestionMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("ask")] Bilingual Ask,
    [property: JsonPropertyName("example")] string? Example,
    [property: JsonPropertyName("run")] string Run,
    [property: JsonPropertyName("asked")] int Asked,
    [property: JsonPropertyName("number")] int Number,
    [property: JsonPropertyName("of")] int Total,
    [property: JsonPropertyName("back")] bool CanGoBack,
    [property: JsonPropertyName("choices")] IReadOnlyList<Choice> Choices,
    [property: JsonPropertyName("notice")] string? Notice) : DialogMessage
{
    /// <summary>True if the notice says what was wrong with the last answer.</summary>
    [JsonPropertyName("problem")]
    public bool IsProblem { get; init; }
}

/// <summary>Asks at once which document each of several files is.</summary>
/// <param name="Files">The names of the files to place.</param>
/// <param name="Choices">What each of them may be.</param>
/// <inheritdoc cref="QuestionMessage"/>
public sealed record PlacementMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("ask")] Bilingual Ask,
    [property: JsonPropertyName("run")] string Run,
    [property: JsonPropertyName("asked")] int Asked,
    [property: JsonPropertyName("files")] IReadOnlyList<string> Files,
    [property: JsonPropertyName("back")] bool CanGoBack,
    [property: JsonPropertyName("choices")] IReadOnlyList<Choice> Choices,
    [property: JsonPropertyName("notice")] string? Notice) : DialogMessage
{
    /// <inheritdoc cref="QuestionMessage.IsProblem"/>
    [JsonPropertyName("problem")]
    public bool IsProblem { get; init; }
}

/// <param name="Key">The value that the choice's button sends.</param>
public sealed record Choice([property: JsonPropertyName("key")] string Key, [property: JsonPropertyName("title")] string Title);

/// <summary>Asks to confirm all answers before the case is opened.</summary>
/// <param name="Procedure">The procedure's full title.</param>
/// <param name="Year">The Buddhist-era fiscal year that the case will belong to.</param>
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
    /// <summary>Key of the choice that opens the case.</summary>
    public const string Open = "open";
    public const string Edit = "edit";

    /// <inheritdoc cref="QuestionMessage.IsProblem"/>
    [JsonPropertyName("problem")]
    public bool IsProblem { get; init; }
}

public sealed record AnswerLine([property: JsonPropertyName("label")] string Label, [property: JsonPropertyName("answer")] string Answer);

/// <summary>A question with its answer, once it was answered.</summary>
public sealed record AnsweredMessage(
    [property: JsonPropertyName("heading")] Bilingual Heading,
    [property: JsonPropertyName("ask")] string Ask,
    [property: JsonPropertyName("answer")] string Answer) : DialogMessage;

/// <summary>One line of text, with suggestions as buttons.</summary>
public sealed record SuggestionsMessage(
    [property: JsonPropertyName("text")] Bilingual Text,
    [property: JsonPropertyName("suggestions")] IReadOnlyList<Suggestion> Suggestions) : DialogMessage;

/// <summary>The person may not open this procedure's cases. The host adds who may.</summary>
public sealed record MayNotOpenMessage(
    [property: JsonPropertyName("position")] string Position,
    [property: JsonPropertyName("procedure"), JsonRequired] Bilingual Procedure) : DialogMessage;
