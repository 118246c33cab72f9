using System.Text.Json.Serialization;
using OnesqaBot.Dialogs.Questions;

namespace OnesqaBot.Dialogs;

/// <summary>The state of a conversation, as an immutable value. <see cref="DialogStateJson"/> reads and writes it.</summary>
public sealed record DialogState
{
    public const int CurrentVersion = 1;

    /// <summary>The number of past activities that are recognized when repeated.</summary>
    private const int MaxOutcomes = 20;

    public static readonly DialogState Empty = new();

    [JsonPropertyName("version")]
    public int Version { get; init; } = CurrentVersion;

    /// <summary>The open dialog; null if there is none.</summary>
    [JsonPropertyName("open")]
    public QuestionDialog? Open { get; init; }

    /// <summary>The procedures that the last message suggested ("did you mean"); "yes" or a number picks one.</summary>
    [JsonPropertyName("offered")]
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The step that the next files belong to, chosen by its button.</summary>
    [JsonPropertyName("row")]
    public ChosenStep? Step { get; init; }

    /// <summary>Outcomes of the latest activities, newest last.</summary>
    [JsonPropertyName("outcomes")]
    public IReadOnlyList<ActivityOutcome> Outcomes { get; init; } = [];

    /// <summary>True if the stored state could not be read. An open dialog, if there was one, is lost.</summary>
    [JsonIgnore]
    public bool IsUnreadable { get; init; }

    /// <summary>Key of the activity that led to the open question; null once the question is known to be sent.</summary>
    [JsonPropertyName("askedIn")]
    public string? AskedIn { get; init; }

    /// <summary>True if the open question may not have reached the person, whatever happened to later activities.</summary>
    [JsonIgnore]
    public bool IsQuestionUnconfirmed => Open is not null && AskedIn is not null;

    /// <summary>True if the last answer is still being sent, or its sender crashed.</summary>
    [JsonIgnore]
    public bool IsLastPending => Outcomes is [.., { Delivery: Delivery.Pending }];

    internal ActivityOutcome? OutcomeOf(string key) => Outcomes.LastOrDefault(o => o.Key == key);

    /// <summary>Adds the outcome of one more activity. Older outcomes lose their messages but keep their commands.</summary>
    internal DialogState With(ActivityOutcome outcome) => this with
    {
        AskedIn = Open is null ? null : outcome.Show.Any(m => m is QuestionMessage or PlacementMessage or ConfirmationMessage) ? outcome.Key : AskedIn,
        Outcomes = [.. Outcomes.TakeLast(MaxOutcomes - 1).Select(o => o.Show.Count == 0 ? o : o with { Show = [] }), outcome],
    };

    /// <summary>Records the delivery of an outcome's messages. Once they are sent, only the outcome's key and pressed card are kept.</summary>
    public DialogState Delivered(string key, Delivery delivery) => this with
    {
        AskedIn = delivery == Delivery.Sent && AskedIn == key ? null : AskedIn,
        Outcomes = [.. Outcomes.Select(o => o.Key != key ? o
            : delivery == Delivery.Sent ? new ActivityOutcome(key, delivery, o.Pressed) : o with { Delivery = delivery })],
    };
}

/// <summary>The step chosen for the next files.</summary>
public sealed record ChosenStep(
    [property: JsonPropertyName("case")] string Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("respondent")] string? Respondent)
{
    /// <summary>Id of the document that the next file replaces; null if it is one more.</summary>
    [JsonPropertyName("replaces")]
    public string? Replaces { get; init; }
}
