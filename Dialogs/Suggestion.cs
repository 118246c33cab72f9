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
