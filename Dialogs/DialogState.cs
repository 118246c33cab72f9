using System.Text.Json.Serialization;
using OnesqaBot.Dialogs.Questions;

namespace OnesqaBot.Dialogs;

/// <summary>Where a conversation stands. One immutable value; <see cref="DialogStateJson"/> reads and writes it.</summary>
public sealed record DialogState
{
    public const int CurrentVersion = 1;

    /// <summary>How many activities back a repeat is known.</summary>
    private const int MostOutcomes = 20;

    public static readonly DialogState Empty = new();

    [JsonPropertyName("version")]
    public int Version { get; init; } = CurrentVersion;

    /// <summary>The questions that are open; null when none are.</summary>
    [JsonPropertyName("open")]
    public QuestionDialog? Open { get; init; }

    /// <summary>The procedures that the last message asked about ("did you mean"), which a "yes" or a number answers.</summary>
    [JsonPropertyName("offered")]
    public IReadOnlyList<string> Offered { get; init; } = [];

    /// <summary>The step whose button said that the next files belong to it.</summary>
    [JsonPropertyName("row")]
    public ChosenStep? Step { get; init; }

    /// <summary>What the latest activities came to, the newest last.</summary>
    [JsonPropertyName("outcomes")]
    public IReadOnlyList<ActivityOutcome> Outcomes { get; init; } = [];

    /// <summary>Whether what was stored could not be read: open questions, if there were any, are lost.</summary>
    [JsonIgnore]
    public bool IsUnreadable { get; init; }

    /// <summary>Key of the activity that the open question answered, until the question is known to be sent.</summary>
    [JsonPropertyName("askedIn")]
    public string? AskedIn { get; init; }

    /// <summary>Whether it is not known that the person saw the open question, whatever came of other activities since.</summary>
    [JsonIgnore]
    public bool IsQuestionUnconfirmed => Open is not null && AskedIn is not null;

    /// <summary>Whether the last answer is on its way, or its sender died.</summary>
    [JsonIgnore]
    public bool IsLastPending => Outcomes is [.., { Delivery: Delivery.Pending }];

    internal ActivityOutcome? OutcomeOf(string key) => Outcomes.LastOrDefault(o => o.Key == key);

    /// <summary>With the outcome of one more activity. What older ones had to say is of no use any more; their commands are.</summary>
    internal DialogState With(ActivityOutcome outcome) => this with
    {
        AskedIn = Open is null ? null : outcome.Show.Any(m => m is QuestionMessage or ConfirmationMessage) ? outcome.Key : AskedIn,
        Outcomes = [.. Outcomes.TakeLast(MostOutcomes - 1).Select(o => o.Show.Count == 0 ? o : o with { Show = [] }), outcome],
    };

    /// <summary>With what became of an outcome's messages; once they are sent the outcome is remembered as one, and no more.</summary>
    public DialogState Delivered(string key, Delivery delivery) => this with
    {
        AskedIn = delivery == Delivery.Sent && AskedIn == key ? null : AskedIn,
        Outcomes = [.. Outcomes.Select(o => o.Key != key ? o
            : delivery == Delivery.Sent ? new ActivityOutcome(key, delivery, o.Pressed) : o with { Delivery = delivery })],
    };
}

/// <summary>The step that files belong to.</summary>
public sealed record ChosenStep(
    [property: JsonPropertyName("case")] string Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("respondent")] string? Respondent);
