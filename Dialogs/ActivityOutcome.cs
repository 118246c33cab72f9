using System.Text.Json.Serialization;

namespace OnesqaBot.Dialogs;

/// <summary>What became of the messages of an answer.</summary>
public enum Delivery
{
    /// <summary>Decided and saved, not yet known to be sent.</summary>
    Pending,

    /// <summary>The channel did not take them, or did not say so.</summary>
    Failed,

    Sent,
}

/// <summary>
/// What an activity came to, saved with the state that it led to and before anything is sent: the same activity again, at
/// any instance, finds it here and is never taken for the next answer.
/// </summary>
/// <param name="Key">Of the activity, as <see cref="UserInput.Key"/> gives it.</param>
/// <param name="Pressed">What the pressed card became.</param>
public sealed record ActivityOutcome(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("delivery")] Delivery Delivery,
    [property: JsonPropertyName("pressed")] DialogMessage? Pressed)
{
    /// <summary>What is to be sent.</summary>
    [JsonPropertyName("show")]
    public IReadOnlyList<DialogMessage> Show { get; init; } = [];

    [JsonPropertyName("command")]
    public DialogCommand? Command { get; init; }

    /// <summary>Whether a wish was to be answered besides, which the message's own words tell again.</summary>
    [JsonPropertyName("answers")]
    public bool Answers { get; init; }
}
