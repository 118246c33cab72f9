using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>What lists show of a case. Derived from its state; can be rebuilt from the events.</summary>
/// <param name="Step">Key of the present step; null when the case has ended.</param>
/// <param name="Round">Key of the present round; null when there is none.</param>
/// <param name="Attempt">The how manieth time of its round the case is at the step.</param>
/// <param name="Assignments">Whom it waits for.</param>
/// <param name="Since">When the present link's turn came, or the case ended.</param>
public sealed record CaseSummary(
    CaseNumber Number,
    string Procedure,
    string Revision,
    string Subject,
    CaseStatus Status,
    string? Step,
    int Visit,
    string? Round,
    [property: JsonPropertyName("Time")] int Attempt,
    [property: JsonPropertyName("Turns")] IReadOnlyList<Assignment> Assignments,
    DateTimeOffset Since,
    string OpenedBy,
    DateTimeOffset OpenedAt)
{
    /// <summary>The target of the present row; null where it has none, or it is not known yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>The later step for which the present one's target was brought forward; null for none.</summary>
    public string? BroughtForwardFor { get; init; }

    /// <summary>When whom the present row waits for was last nudged, where it has no target; null when nobody was since it came to them.</summary>
    public DateOnly? NudgedOn { get; init; }

    /// <summary>The later rows that have a target and are not done, in order.</summary>
    public IReadOnlyList<UpcomingStep> Later { get; init; } = [];

    /// <summary>Who is not reminded of the present row before which day.</summary>
    public IReadOnlyDictionary<string, DateOnly> Snoozed { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>When the present row's deadline is to be looked at next: its next reminder falls due. Null for never.</summary>
    [JsonPropertyName("LookAt")]
    public DateTimeOffset? NextReminderAt { get; init; }

    public static CaseSummary FromCase(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        var current = @case.Current;
        var owed = CaseDeadlines.Current(@case, procedure, holidays)?.Deadline;
        return new(
            @case.Number, @case.Procedure, @case.Revision, @case.Subject, @case.Status,
            current?.Step, current?.VisitNumber ?? 0, current?.Round, current is null ? 0 : @case.AttemptInRound(current),
            OnesqaBot.Workflow.Cases.Assignments.OpenIn(@case, procedure),
            current?.StageSince ?? @case.EndedAt ?? @case.OpenedAt,
            @case.OpenedBy.Person, @case.OpenedAt)
        {
            Due = owed?.Target,
            BroughtForwardFor = owed?.BroughtForwardFor,
            NudgedOn = current?.LastReminder is { Target: null } last && last.At > current.StageSince ? ThaiTime.Date(last.At) : null,
            Later = [.. CaseDeadlines.Later(@case, procedure, holidays).Select(d => new UpcomingStep(d.Step, d.Round, d.Target!.Value))],
            Snoozed = current?.Snoozed ?? ImmutableDictionary<string, DateOnly>.Empty,
            NextReminderAt = CaseDeadlines.NextReminderAt(@case, procedure, holidays),
        };
    }
}

/// <summary>A row that a case has not come to yet.</summary>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public sealed record UpcomingStep(string Step, string? Round, DateOnly Target);
