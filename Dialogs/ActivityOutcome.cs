using System.Text.Json.Serialization;

namespace OnesqaBot.Dialogs;

/// <summary>The delivery status of an outcome's messages.</summary>
public enum Delivery
{
    /// <summary>Decided and saved, but not known to be sent.</summary>
    Pending,

    /// <summary>The channel rejected them or did not confirm them.</summary>
    Failed,

    Sent,
}

/// <summary>
/// The outcome of an activity. It is saved together with the resulting state before anything is sent, so that a repeated
/// activity is recognized on any instance and never taken for the next answer.
/// </summary>
/// <param name="Key">Key of the activity; see <see cref="UserInput.Key"/>.</param>
/// <param name="Pressed">What replaces the pressed card; null if no button was pressed.</param>
public sealed record ActivityOutcome(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("delivery")] Delivery Delivery,
    [property: JsonPropertyName("pressed")] DialogMessage? Pressed)
{
    /// <summary>The messages to send.</summary>
    [JsonPropertyName("show")]
    public IReadOnlyList<DialogMessage> Show { get; init; } = [];

    [JsonPropertyName("command")]
    public DialogCommand? Command { get; init; }

    /// <summary>True if the activity also had an intent. It is not stored, because a repeat recognizes it again from the message's text.</summary>
    [JsonPropertyName("answers")]
    public bool Answers { get; init; }

    /// <summary>The text whose intent is recognized again on a repeat; null for the message itself.</summary>
    [JsonPropertyName("request")]
    public string? Request { get; init; }
}
