using System.Text.Json.Serialization;

namespace OnesqaBot.Dialogs;

/// <summary>What a suggestion's button does.</summary>
public enum SuggestedAction
{
    Help,
    MyWork,
    Waiting,
    MyCases,
    Procedures,
    Year,
    Week,
    Acting,
    Recurring,
    Holidays,
    Late,
    NextWeek,

    /// <summary>Finds the cases that <see cref="Suggestion.Subject"/> describes, see <see cref="Intents.CaseQueryKey"/>.</summary>
    Cases,

    /// <summary>Answers from the steps that <see cref="Suggestion.Subject"/> names, see <see cref="Intents.QuestionKey"/>.</summary>
    Answer,

    /// <summary>Starts the procedure that <see cref="Suggestion.Subject"/> names.</summary>
    Start,

    /// <summary>Shows the steps of the procedure that <see cref="Suggestion.Subject"/> names.</summary>
    Page,

    /// <summary>Shows the case that <see cref="Suggestion.Subject"/> names.</summary>
    Status,
}

/// <summary>A request that the person may have meant.</summary>
/// <param name="Subject">Id of a procedure, or a case number.</param>
public sealed record Suggestion(
    [property: JsonPropertyName("action")] SuggestedAction Action,
    [property: JsonPropertyName("title")] string Title,
    [property: JsonPropertyName("subject")] string? Subject = null);
