using System.Collections.Immutable;
using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>The data of a case that lists need. Derived from its state; can be rebuilt from the events.</summary>
/// <param name="Step">Key of the current step; null if the case has ended.</param>
/// <param name="Round">Key of the current round; null if there is none.</param>
/// <param name="Attempt">Attempt number of the current visit within its round, starting at 1.</param>
/// <param name="Assignments">The open assignments.</param>
/// <param name="Since">When the current stage began, or the case ended.</param>
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
    /// <summary>In whose lists the case appears, and since when; an assignee may occur several times.</summary>
    [JsonIgnore]
    public IEnumerable<(Assignee Assignee, DateTimeOffset Since)> Listings => Assignments.SelectMany(a => a.Assignees.Select(x => (x, a.Since)));

    /// <summary>The current step's target; null if it has none or it is not known yet.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Key of the later step for which the target was brought forward; otherwise null.</summary>
    public string? BroughtForwardFor { get; init; }

    /// <summary>When the assignees of a step without a target were last nudged; null if not since the assignment.</summary>
    public DateOnly? NudgedOn { get; init; }

    /// <summary>When the meeting begins that the current step waits for; null if it waits for none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateTimeOffset? MeetingAt { get; init; }

    /// <summary>The later unfinished steps that have a target, in order.</summary>
    public IReadOnlyList<UpcomingStep> Later { get; init; } = [];

    /// <summary>By person, the date before which no reminder of the current step is sent.</summary>
    public IReadOnlyDictionary<string, DateOnly> Snoozed { get; init; } = new Dictionary<string, DateOnly>();

    /// <summary>The same for the earlier rounds that are still open, by key of the round; null if nothing is snoozed there.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, DateOnly>>? SnoozedEarlier { get; init; }

    /// <summary>When the next reminder is due; null for never.</summary>
    [JsonPropertyName("LookAt")]
    public DateTimeOffset? NextReminderAt { get; init; }

    /// <summary>The summary as an assignment of an earlier round sees it, which is still open beside the current one.</summary>
    public CaseSummary ForAssignment(Assignment assignment) => assignment.EarlierRound is not { } round ? this : this with
    {
        Step = assignment.Step, Visit = assignment.Visit, Round = round, Attempt = 1, Since = assignment.Since,
        Due = null, BroughtForwardFor = null, NudgedOn = ThaiTime.Date(assignment.Since), MeetingAt = null, Later = [],
        Snoozed = SnoozedEarlier?.GetValueOrDefault(round) ?? new Dictionary<string, DateOnly>(),
    };

    public static CaseSummary FromCase(Case @case, Procedure procedure, HolidayCalendar holidays)
    {
        var current = @case.Current;
        var deadline = CaseDeadlines.Current(@case, procedure, holidays)?.Deadline;
        return new(
            @case.Number, @case.Procedure, @case.Revision, @case.Subject, @case.Status,
            current?.Step, current?.VisitNumber ?? 0, current?.Round, current is null ? 0 : @case.AttemptInRound(current),
            OnesqaBot.Workflow.Cases.Assignments.OpenIn(@case, procedure),
            current?.StageSince ?? @case.EndedAt ?? @case.OpenedAt,
            @case.OpenedBy.Person, @case.OpenedAt)
        {
            Due = deadline?.Target,
            BroughtForwardFor = deadline?.BroughtForwardFor,
            NudgedOn = current?.LastReminder is { Target: null } last && last.At > current.AwaitedSince ? ThaiTime.Date(last.At) : null,
            MeetingAt = current?.Meeting is not null && procedure.Find(current.Step) is { } step ? CaseDeadlines.MeetingAwaited(current, step)?.Start : null,
            Later = [.. CaseDeadlines.Later(@case, procedure, holidays).Select(d => new UpcomingStep(d.Step, d.Round, d.Target!.Value))],
            Snoozed = current?.Snoozed ?? ImmutableDictionary<string, DateOnly>.Empty,
            SnoozedEarlier = EarlierSnoozes(@case),
            NextReminderAt = CaseDeadlines.NextReminderAt(@case, procedure, holidays),
        };
    }

    private static Dictionary<string, IReadOnlyDictionary<string, DateOnly>>? EarlierSnoozes(Case @case)
    {
        var snoozed = @case.OpenVisits.Where(v => v != @case.Current && v is { Round: not null, Snoozed.IsEmpty: false })
            .ToDictionary(v => v.Round!, v => (IReadOnlyDictionary<string, DateOnly>)v.Snoozed);
        return snoozed.Count == 0 ? null : snoozed;
    }
}

/// <summary>A step that a case has not reached yet.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public sealed record UpcomingStep(string Step, string? Round, DateOnly Target);
