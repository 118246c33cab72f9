using System.Collections.Immutable;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases;

public enum CaseStatus
{
    Open,
    Closed,
    Cancelled,
}

/// <summary>One run of a procedure: the state that its events add up to (<see cref="CaseFold"/>).</summary>
public sealed record Case
{
    public required CaseNumber Number { get; init; }

    public required string Procedure { get; init; }

    /// <summary>The revision of the procedure that it began under.</summary>
    public required string Revision { get; init; }

    /// <summary>What it is about, in one line.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    public required Signature OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public CaseStatus Status { get; init; }

    /// <summary>Who closed or cancelled it, and when; null while it is open.</summary>
    public Signature? EndedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>Every time the case came to a step, in order.</summary>
    public ImmutableList<StepVisit> Visits { get; init; } = [];

    public ImmutableList<CaseDocument> Documents { get; init; } = [];

    /// <summary>Keys of the people named to take part (ผู้แทนสำนักงาน, บุคลากรที่เข้าร่วม).</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Those of them who were told that they take part.</summary>
    public IReadOnlyList<string> ParticipantsTold { get; init; } = [];

    /// <summary>People to whom a card of this case could not be delivered.</summary>
    public ImmutableHashSet<string> Unreachable { get; init; } = [];

    /// <summary>People for whom the service did not take a card of this case, although they can be reached.</summary>
    public ImmutableHashSet<string> Rejected { get; init; } = [];

    /// <summary>Of each row whose target was moved, the last move.</summary>
    public ImmutableList<TargetMoved> Targets { get; init; } = [];

    /// <summary>The commands that it has taken.</summary>
    public ImmutableHashSet<GivenCommand> Commands { get; init; } = [];

    /// <summary>How many events it has: each save expects the version it read.</summary>
    public int Version { get; init; }

    /// <summary>The step whose turn it is; null when the case has ended.</summary>
    public StepVisit? Current => Status == CaseStatus.Open ? Visits[^1] : null;

    public StepVisit? FindVisit(string step, int visit) => Visits.FirstOrDefault(v => v.Step == step && v.VisitNumber == visit);

    public int VisitCount(string step) => Visits.Count(v => v.Step == step);

    /// <summary>The how manieth time of its round a visit is, from 1: 2 after one return (ครั้งที่ ๒).</summary>
    public int AttemptInRound(StepVisit visit) => Visits.Count(v => v.Step == visit.Step && v.Round == visit.Round && v.VisitNumber <= visit.VisitNumber);

    public CaseDocument? FindDocument(string id) => Documents.FirstOrDefault(d => d.Id == id);
}

/// <summary>One stay of a case at a step.</summary>
/// <param name="VisitNumber">Counts every stay at this step, over all rounds, from 1: it names the stay.</param>
/// <param name="Round">Key of the round; null outside a span that repeats.</param>
public sealed record StepVisit(string Step, int VisitNumber, DateTimeOffset EnteredAt, string? Round = null)
{
    /// <summary>Index of the present link in the step's chain of that round.</summary>
    public int Stage { get; init; }

    /// <summary>When the present link's turn came.</summary>
    public DateTimeOffset StageSince { get; init; } = EnteredAt;

    /// <summary>The links that are through, in order; the last one of a chain is the visit's own end.</summary>
    public ImmutableList<CompletedStage> CompletedStages { get; init; } = [];

    public DateTimeOffset? FinishedAt { get; init; }

    public Signature? By { get; init; }

    public string? Outcome { get; init; }

    public bool Returned { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<ConsideredDocument> Considered { get; init; } = [];

    public Meeting? Meeting { get; init; }

    /// <summary>The meeting as it was recorded after it had taken place; null where none was.</summary>
    public HeldMeeting? Held { get; init; }

    /// <summary>The date of what the row's time is counted from, as an officer entered it (<see cref="WithinWindow.Event"/>).</summary>
    public DateOnly? EventDate { get; init; }

    /// <summary>Where the meeting is joined by Teams; null until the calendar has made it.</summary>
    public Uri? MeetingLink { get; init; }

    /// <summary>Where it was published.</summary>
    public Uri? Address { get; init; }

    /// <summary>What bodies resolved, in order.</summary>
    public ImmutableList<Resolution> Resolutions { get; init; } = [];

    /// <summary>Who was asked to answer, in the directory's order; empty where nobody is.</summary>
    public IReadOnlyList<Respondent> Asked { get; init; } = [];

    /// <summary>The newest answer of each respondent that gave one.</summary>
    public ImmutableList<Submission> Submissions { get; init; } = [];

    /// <summary>When those who had not answered were last reminded, and who they were.</summary>
    public (DateTimeOffset At, IReadOnlyList<Respondent> Who)? Reminded { get; init; }

    /// <summary>When the row's target came to be another while the case was there; null when it did not.</summary>
    public DateTimeOffset? DueSince { get; init; }

    /// <summary>The reminder that was posted last; null when none was.</summary>
    public ReminderPosted? LastReminder { get; init; }

    /// <summary>Who is not reminded before which day.</summary>
    public ImmutableDictionary<string, DateOnly> Snoozed { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

    /// <summary>Who did the row's work; null while nobody has, and for a row that only decides.</summary>
    public Signature? Worker => CompletedStages.FirstOrDefault(p => p.Kind == StageKind.Work)?.By ?? (Outcome == Outcomes.Done && CompletedStages.IsEmpty ? By : null);

    public Submission? SubmissionOf(Respondent respondent) => Submissions.FirstOrDefault(a => a.From == respondent);

    /// <summary>When a respondent was last reminded; null when he was not.</summary>
    public DateTimeOffset? LastRemindedAt(Respondent respondent) => Reminded is { } last && last.Who.Contains(respondent) ? last.At : null;

    /// <summary>Those whose answer is still awaited: none was given, or it was returned.</summary>
    public IEnumerable<Respondent> Awaited => Asked.Where(r => SubmissionOf(r) is null or { Status: SubmissionStatus.Returned });
}

/// <summary>A link that let a row pass.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
public sealed record CompletedStage(int Stage, StageKind Kind, Signature By, DateTimeOffset At, string Outcome, string? Reason, IReadOnlyList<ConsideredDocument> Considered);
