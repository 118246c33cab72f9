using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Folds events into state. Replaying is deterministic.</summary>
public static class CaseFold
{
    /// <exception cref="InvalidOperationException">The first event does not open a case, or the sequence has a gap.</exception>
    public static Case Apply(Case? state, RecordedEvent recorded)
    {
        if (recorded.Sequence != (state?.Version ?? 0) + 1)
            throw new InvalidOperationException($"Event {recorded.Sequence} cannot follow version {state?.Version ?? 0}.");

        var next = state is null ? Open(recorded) : Change(state, recorded);
        return LastDecisionFold.Follow(state, recorded, next with
        {
            Version = recorded.Sequence,
            Commands = next.Commands.Add(new(recorded.CommandId, recorded.By.Person)),
            // A person who acts is reachable.
            Unreachable = next.Unreachable.Remove(recorded.By.Person),
            Rejected = next.Rejected.Remove(recorded.By.Person),
        });
    }

    /// <summary>The state after all events; null if there are none.</summary>
    public static Case? Replay(IEnumerable<RecordedEvent> events) => Continue(null, events);

    /// <summary>The state after further events.</summary>
    public static Case? Continue(Case? state, IEnumerable<RecordedEvent> events) => events.Aggregate(state, Apply);

    private static Case Open(RecordedEvent e) => e.Event is CaseOpened opened
        ? new Case
        {
            Number = opened.Case,
            Procedure = opened.Procedure,
            Revision = opened.Revision,
            Subject = opened.Subject,
            Fields = opened.Fields,
            OpenedBy = e.By,
            OpenedAt = e.At,
        }
        : throw new InvalidOperationException($"A case cannot begin with {e.Event.GetType().Name}.");

    internal static Case Change(Case state, RecordedEvent e) => e.Event switch
    {
        CaseCorrected x => state with { Subject = x.Subject, Fields = x.Fields },
        StepEntered x => state with { Visits = state.Visits.Add(Entered(state, x, e.At)) },
        // A delegation is for one stage.
        StageCompleted x => OnVisit(state, x.Step, x.Visit, v => DelegationFold.Without(v, null) with
        {
            Stage = x.NextStage,
            StageSince = e.At,
            CompletedStages = v.CompletedStages.Add(new CompletedStage(x.Stage, x.Kind, e.By, e.At, x.Outcome, x.Reason, x.Considered) { Comment = x.Comment }),
        }),
        StepFinished x => OnVisit(state, x.Step, x.Visit, v => v with
        {
            Delegations = [], FinishedAt = e.At, By = e.By, Outcome = x.Outcome, Returned = x.Returned, Reason = x.Reason, Considered = x.Considered, Comment = x.Comment,
        }),
        MeetingScheduled x => OnVisit(state, x.Step, x.Visit, v => v with { Meeting = x.Meeting, Held = null, MeetingLink = x.Meeting.Online ? v.MeetingLink : null }),
        MeetingLinked x => OnVisit(state, x.Step, x.Visit, v => v with { MeetingLink = x.Link }),
        MeetingCancelled x => OnVisit(state, x.Step, x.Visit, v => v with { Meeting = null, MeetingLink = null }),
        MeetingHeld x => OnVisit(state, x.Step, x.Visit, v => v with { Held = x.Meeting }),
        EventDateEntered x => OnVisit(state, x.Step, x.Visit, v => v with { EventDate = x.Date, DueSince = e.At }),
        ParticipantsTold x => state with { ParticipantsTold = x.People },
        ParticipantsNamed x => state with { Participants = x.People },
        InformedNamed x => OnVisit(state, x.Step, x.Visit, v => v with { ToInform = x.People }),
        PeopleInformed x => OnVisit(state, x.Step, x.Visit, v => v with { Informed = x.People }),
        Acknowledged x => OnVisit(state, x.Step, x.Visit, v => v with { Acknowledgements = v.Acknowledgements.Add(new Acknowledgement(e.By, e.At)) }),
        ResolutionRecorded x => OnVisit(state, x.Step, x.Visit, v => v with { Resolutions = v.Resolutions.Add(x.Resolution) }),
        AddressPublished x => OnVisit(state, x.Step, x.Visit, v => v with { Address = x.Address }),
        SubmissionsRequested or SubmissionReceived or SubmissionAccepted or SubmissionReturned or RespondentsReminded => SubmissionFold.Change(state, e),
        // Shown only in the history; the state does not change.
        ReadingStated => state,
        InquiryMade x => OnVisit(state, x.Step, x.Visit, v => v with { Inquiries = v.Inquiries.Add(new Inquiry(x.Inquiry, v.Stage, x.Question, e.By, e.At, x.Position, x.Person)) }),
        InquiryAnswered x => OnInquiry(state, x.Step, x.Visit, x.Inquiry, i => i with { Answer = new InquiryAnswer(x.Text, e.By, e.At) }),
        InquiryWithdrawn x => OnInquiry(state, x.Step, x.Visit, x.Inquiry, i => i with { Withdrawn = new Withdrawal(e.By, e.At) }),
        StepDelegated or DelegationEnded => DelegationFold.Change(state, e),
        AssigneesChased x => OnVisit(state, x.Step, x.Visit, v => v with { Chased = (e.By, e.At) }),
        PeoplePassedOver x => OnVisit(state, x.Step, x.Visit, v => v with { PassedOver = v.PassedOver.Add(x) }),
        EndNoticeChosen x => Watched(state, e.By.Person, x.Wanted ? WatchScope.End : WatchScope.None),
        WatchChosen x => Watched(state, e.By.Person, x.Scope),
        ReminderPosted x => OnVisit(state, x.Step, x.Visit, v => v with { LastReminder = x }),
        ReminderSnoozed x => OnVisit(state, x.Step, x.Visit, v => v with { Snoozed = v.Snoozed.SetItem(x.Person, x.Until) }),
        Replanned x => x.From == x.To ? state : OnVisit(state, x.Step, x.Visit, v => v with { DueSince = e.At }),
        TargetMoved x => Moved(state, x, e.At),
        DocumentHandedIn x => state with
        {
            Documents = state.Documents.Add(new CaseDocument(x.Document, x.Step, x.Visit, x.FileName, x.Expected, e.By, e.At, x.Source, x.Respondent) { Inquiry = x.Inquiry }),
        },
        DocumentWithdrawn x => OnDocument(state, x.Document, d => d with { Withdrawn = new Withdrawal(e.By, e.At) }),
        // A later attempt may succeed after an earlier one gave up.
        DocumentFiled x => OnDocument(state, x.Document, d => d with { Item = x.Item, Lost = null, Delayed = false }),
        DocumentLost x => OnDocument(state, x.Document, d => d with { Lost = x.Fault, Delayed = false }),
        DocumentDelayed x => OnDocument(state, x.Document, d => d with { Delayed = true }),
        EditionChanged x => Moved(state, x, e.At),
        DecisionTakenBack x => LastDecisionFold.TakeBack(state, x, e),
        CaseClosed => state with { Status = CaseStatus.Closed, EndedAt = e.At, EndedBy = e.By },
        CaseCancelled x => state with { Status = CaseStatus.Cancelled, EndedAt = e.At, EndedBy = e.By, CancelReason = x.Reason },
        PersonUnreachable { Rejected: true } x => state with { Rejected = state.Rejected.Add(x.Person) },
        PersonUnreachable x => state with { Unreachable = state.Unreachable.Add(x.Person) },
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} cannot happen to an open case."),
    };

    /// <summary>A new visit. If the case returns to a step in the same round, the meeting and the submissions are kept.</summary>
    private static StepVisit Entered(Case state, StepEntered x, DateTimeOffset at)
    {
        var visit = new StepVisit(x.Step, x.Visit, at, x.Round) { Stage = x.Stage };
        var before = state.Visits.FindLast(v => v.Step == x.Step && v.Round == x.Round);
        return before is null ? visit : visit with
        {
            Meeting = before.Meeting, Held = before.Held, MeetingLink = before.MeetingLink, EventDate = before.EventDate, ToInform = before.ToInform, Submissions = SubmissionFold.Again(before.Submissions),
        };
    }

    /// <summary>Finished visits keep the edition under which they took place; targets of open ones count from now.</summary>
    private static Case Moved(Case state, EditionChanged x, DateTimeOffset at) => state with
    {
        Revision = x.To,
        EarlierRevisions = state.EarlierRevisions.Add(x.From),
        Visits = [.. state.Visits.Select(v => v.FinishedAt is null ? v with { DueSince = at } : v with { Revision = v.Revision ?? x.From })],
    };

    private static Case Watched(Case state, string person, WatchScope scope) =>
        state with { Watchers = scope == WatchScope.None ? state.Watchers.Remove(person) : state.Watchers.SetItem(person, scope) };

    private static Case Moved(Case state, TargetMoved x, DateTimeOffset at)
    {
        state = state with { Targets = state.Targets.RemoveAll(t => (t.Step, t.Round) == (x.Step, x.Round)).Add(x) };
        return state.OpenVisits.FirstOrDefault(v => (v.Step, v.Round) == (x.Step, x.Round)) is { } current
            ? OnVisit(state, current.Step, current.VisitNumber, v => v with { DueSince = at })
            : state;
    }

    internal static Case OnVisit(Case state, string step, int visit, Func<StepVisit, StepVisit> change)
    {
        var found = state.FindVisit(step, visit) ?? throw new InvalidOperationException($"No visit {visit} of {step}.");
        return state with { Visits = state.Visits.Replace(found, change(found)) };
    }

    private static Case OnInquiry(Case state, string step, int visit, int number, Func<Inquiry, Inquiry> change) => OnVisit(state, step, visit, v =>
    {
        var found = v.Inquiries.Find(i => i.Number == number) ?? throw new InvalidOperationException($"No inquiry {number} at {step}.");
        return v with { Inquiries = v.Inquiries.Replace(found, change(found)) };
    });

    private static Case OnDocument(Case state, string id, Func<CaseDocument, CaseDocument> change)
    {
        var found = state.FindDocument(id) ?? throw new InvalidOperationException($"No document {id}.");
        return state with { Documents = state.Documents.Replace(found, change(found)) };
    }
}
