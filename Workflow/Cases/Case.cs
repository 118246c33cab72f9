using System.Collections.Immutable;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

public enum CaseStatus
{
    Open,
    Closed,
    Cancelled,
}

/// <summary>One run of a procedure: the state folded from its events (<see cref="CaseFold"/>).</summary>
public sealed record Case
{
    public required CaseNumber Number { get; init; }

    public required string Procedure { get; init; }

    /// <summary>The revision of the procedure that it runs under: the one it was opened under, unless it was moved to another.</summary>
    public required string Revision { get; init; }

    /// <summary>The revisions that it ran under before, in order; empty if it was never moved.</summary>
    public ImmutableList<string> EarlierRevisions { get; init; } = [];

    /// <summary>The subject in one line.</summary>
    public required string Subject { get; init; }

    public required IReadOnlyDictionary<string, string> Fields { get; init; }

    public required Signature OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public CaseStatus Status { get; init; }

    /// <summary>Who closed or canceled it; null while it is open.</summary>
    public Signature? EndedBy { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public string? CancelReason { get; init; }

    /// <summary>All visits to steps, in order.</summary>
    public ImmutableList<StepVisit> Visits { get; init; } = [];

    public ImmutableList<CaseDocument> Documents { get; init; } = [];

    /// <summary>Keys of the named participants (ผู้แทนสำนักงาน, บุคลากรที่เข้าร่วม).</summary>
    public IReadOnlyList<string> Participants { get; init; } = [];

    /// <summary>Keys of the participants who were notified.</summary>
    public IReadOnlyList<string> ParticipantsNotified { get; init; } = [];

    /// <summary>Keys of people to whom a card of this case could not be delivered.</summary>
    public ImmutableHashSet<string> Unreachable { get; init; } = [];

    /// <summary>Keys of reachable people for whom the service rejected a card of this case.</summary>
    public ImmutableHashSet<string> Rejected { get; init; } = [];

    /// <summary>Notification scope by person.</summary>
    public ImmutableSortedDictionary<string, WatchScope> Watchers { get; init; } = ImmutableSortedDictionary.Create<string, WatchScope>(StringComparer.Ordinal);

    /// <summary>The latest move of each moved target.</summary>
    public ImmutableList<TargetMoved> Targets { get; init; } = [];

    /// <summary>The commands already accepted.</summary>
    public ImmutableHashSet<GivenCommand> Commands { get; init; } = [];

    /// <summary>The last completed stage; null once somebody acted after it.</summary>
    public LastDecision? LastDecision { get; init; }

    /// <summary>Who acted after the last completed stage; null if nobody has since.</summary>
    public Signature? ActedOnBy { get; init; }

    /// <summary>Visits that a decision entered and that vanished when it was taken back. Their numbers are not used again.</summary>
    public ImmutableList<WithdrawnVisit> Withdrawn { get; init; } = [];

    /// <summary>The command of the newest event, and the case before its first one.</summary>
    internal (string? Id, Case? Before) Command { get; init; }

    /// <summary>Number of events, used for optimistic concurrency.</summary>
    public int Version { get; init; }

    /// <summary>The visits that are not finished: one, or one for each round where rounds overlap. None if the case has ended.</summary>
    public IReadOnlyList<StepVisit> OpenVisits => Status == CaseStatus.Open ? Visits.FindAll(v => v.FinishedAt is null) : [];

    /// <summary>The current visit, where rounds overlap that of the newest round; null if the case has ended.</summary>
    public StepVisit? Current => Status != CaseStatus.Open ? null : OpenVisits switch
    {
        // Between two events of the same command.
        [] => Visits[^1],
        [var only] => only,
        var open => open.MaxBy(v => Visits.FindIndex(first => first.Round == v.Round)),
    };

    public WatchScope WatchOf(string person) => Watchers.GetValueOrDefault(person);

    public StepVisit? FindVisit(string step, int visit) => Visits.FirstOrDefault(v => v.Step == step && v.VisitNumber == visit);

    public WithdrawnVisit? FindWithdrawn(string step, int visit) => Withdrawn.Find(w => w.Step == step && w.Visit == visit);

    public int VisitCount(string step) => Visits.Count(v => v.Step == step);

    /// <summary>The number of the next visit to a step.</summary>
    public int NextVisit(string step) => VisitCount(step) + Withdrawn.Count(w => w.Step == step) + 1;

    /// <summary>Whether the card told of something that was taken back.</summary>
    public bool IsWithdrawn(CardRef card) =>
        FindWithdrawn(card.Step, card.Visit) is not null || (card.Kind is CardKind.Closing or CardKind.Ended && Status == CaseStatus.Open && Visits.Exists(v => v.TimesTakenBack > 0));

    /// <summary>Attempt number of a visit within its round, starting at 1: 2 after one return (ครั้งที่ ๒).</summary>
    public int AttemptInRound(StepVisit visit) =>
        Visits.Count(v => v.Step == visit.Step && v.Round == visit.Round && v.VisitNumber <= visit.VisitNumber);

    public CaseDocument? FindDocument(string id) => Documents.FirstOrDefault(d => d.Id == id);
}

/// <summary>One stay of a case at a step.</summary>
/// <param name="VisitNumber">Number of the visit to this step over all rounds, starting at 1.</param>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public sealed record StepVisit(string Step, int VisitNumber, DateTimeOffset EnteredAt, string? Round = null)
{
    /// <summary>The revision under which it took place; null for the one that the case runs under.</summary>
    public string? Revision { get; init; }

    /// <summary>Index of the current stage in the step's chain for the round.</summary>
    public int Stage { get; init; }

    /// <summary>When the current stage began.</summary>
    public DateTimeOffset StageSince { get; init; } = EnteredAt;

    /// <summary>The completed stages in order. The last stage of a chain is recorded as the end of the visit instead.</summary>
    public ImmutableList<CompletedStage> CompletedStages { get; init; } = [];

    public DateTimeOffset? FinishedAt { get; init; }

    public Signature? By { get; init; }

    public string? Outcome { get; init; }

    /// <summary>Whether the matter went back to earlier work: it was returned, or recalled.</summary>
    public bool Returned { get; init; }

    /// <summary>Whether whoever submitted it took it back before anybody decided.</summary>
    public bool Recalled => Outcome == Outcomes.Recalled;

    public string? Reason { get; init; }

    /// <summary>What whoever finished it added: ข้อสั่งการ, or what was revised.</summary>
    public string? Comment { get; init; }

    /// <summary>How often a decision of this visit was taken back.</summary>
    public int TimesTakenBack { get; init; }

    public IReadOnlyList<ConsideredDocument> Considered { get; init; } = [];

    public Meeting? Meeting { get; init; }

    /// <summary>The meeting recorded after the fact; null if none.</summary>
    public HeldMeeting? Held { get; init; }

    /// <summary>The event date entered by an officer, from which the deadline is counted (<see cref="WithinWindow.Event"/>).</summary>
    public DateOnly? EventDate { get; init; }

    /// <summary>Teams link of the meeting; null until the calendar has created it.</summary>
    public Uri? MeetingLink { get; init; }

    /// <summary>Web address of the publication.</summary>
    public Uri? Address { get; init; }

    /// <summary>Resolutions of external bodies, in order.</summary>
    public ImmutableList<Resolution> Resolutions { get; init; } = [];

    /// <summary>Keys of the people named at the step who are to be informed once it is passed.</summary>
    public IReadOnlyList<string> ToInform { get; init; } = [];

    /// <summary>Keys of everyone who was informed when the step was passed.</summary>
    public IReadOnlyList<string> Informed { get; init; } = [];

    /// <summary>Who confirmed it, in order.</summary>
    public ImmutableList<Acknowledgement> Acknowledgements { get; init; } = [];

    /// <summary>The respondents, in directory order; empty if the step is not a collection.</summary>
    public IReadOnlyList<Respondent> Asked { get; init; } = [];

    /// <summary>The latest submission of each respondent.</summary>
    public ImmutableList<Submission> Submissions { get; init; } = [];

    /// <summary>When the awaited respondents were last reminded, and who they were.</summary>
    public (DateTimeOffset At, IReadOnlyList<Respondent> Who)? Reminded { get; init; }

    /// <summary>When the target last changed during the visit; null if it did not.</summary>
    public DateTimeOffset? DueSince { get; init; }

    /// <summary>The last reminder posted; null if none.</summary>
    public ReminderPosted? LastReminder { get; init; }

    /// <summary>Who last asked for the step, and when; null if nobody did.</summary>
    public (Signature By, DateTimeOffset At)? Chased { get; init; }

    /// <summary>In whose place others decided, by stage.</summary>
    public ImmutableList<PeoplePassedOver> PassedOver { get; init; } = [];

    /// <summary>What deciders asked before deciding, in order.</summary>
    public ImmutableList<Inquiry> Inquiries { get; init; } = [];

    /// <summary>The inquiry whose answer the current stage awaits; null if none. A decision closes it.</summary>
    public Inquiry? OpenInquiry => FinishedAt is null && Inquiries is [.., { ClosedAt: null } last] && last.Stage == Stage ? last : null;

    /// <summary>The times during which whoever decides at the current stage awaited an answer; they do not count as time to decide.</summary>
    public IReadOnlyList<Pause> Pauses =>
        [.. Inquiries.Where(i => i.Stage == Stage && i.At >= StageSince && i.ClosedAt is not null).Select(i => new Pause(i.At, i.ClosedAt!.Value))];

    /// <summary>Since when whoever holds the visit now is awaited: whoever is to answer the open inquiry, otherwise whoever has the current stage.</summary>
    public DateTimeOffset AwaitedSince => OpenInquiry?.At ?? Pauses.Select(p => p.To).Append(StageSince).Max();

    /// <summary>
    /// Whether whoever holds the visit was asked for it on a working day. Once a day is enough, whoever asks; the night counts for the
    /// next morning, since nobody is disturbed then.
    /// </summary>
    public bool IsChasedOnDayOf(DateTimeOffset now, HolidayCalendar holidays) =>
        Chased is { } last && last.At >= AwaitedSince && OfficeHours.DayOf(last.At, holidays) == OfficeHours.DayOf(now, holidays);

    /// <summary>Whether it ended in a decision. A return is none: what was prepared before it is still to be decided on.</summary>
    public bool IsDecided => Outcome is not (null or Outcomes.Done) && !Returned;

    /// <summary>The assignments of the visit that are given to a person by name.</summary>
    public ImmutableList<Delegation> Delegations { get; init; } = [];

    /// <summary>By person, the date before which no reminder is sent.</summary>
    public ImmutableDictionary<string, DateOnly> Snoozed { get; init; } = ImmutableDictionary<string, DateOnly>.Empty;

    /// <summary>Who did the step's work; null if it is not done yet or the step is only a decision.</summary>
    public Signature? Worker =>
        CompletedStages.FirstOrDefault(p => p.Kind == StageKind.Work)?.By ?? (Outcome == Outcomes.Done && CompletedStages.IsEmpty ? By : null);

    /// <param name="respondent">Null for the current stage.</param>
    public Delegation? DelegationOf(Respondent? respondent) => Delegations.Find(d => d.Respondent == respondent);

    public Submission? SubmissionOf(Respondent respondent) => Submissions.FirstOrDefault(a => a.From == respondent);

    /// <summary>When a respondent was last reminded; null if never.</summary>
    public DateTimeOffset? LastRemindedAt(Respondent respondent) => Reminded is { } last && last.Who.Contains(respondent) ? last.At : null;

    /// <summary>Respondents without a submission or whose submission was returned.</summary>
    public IEnumerable<Respondent> Awaited => Asked.Where(r => SubmissionOf(r) is null or { Status: SubmissionStatus.Returned });
}

/// <summary>A completed stage of an approval chain.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>.</param>
public sealed record CompletedStage(
    int Stage, StageKind Kind, Signature By, DateTimeOffset At, string Outcome, string? Reason, IReadOnlyList<ConsideredDocument> Considered)
{
    /// <summary>What whoever completed it added: ข้อสั่งการ, or what was revised.</summary>
    public string? Comment { get; init; }
}

/// <summary>A visit that vanished when the decision that entered it was taken back.</summary>
/// <param name="By">Who took it back.</param>
public sealed record WithdrawnVisit(string Step, int Visit, Signature By, DateTimeOffset At);

/// <summary>A command that a case has accepted. The same id from another person is a different command, not a repetition.</summary>
/// <param name="Person">Key of the person who gave it; <see cref="Signature.SystemPerson"/> for the bot itself.</param>
public readonly record struct GivenCommand(string Id, string Person);
