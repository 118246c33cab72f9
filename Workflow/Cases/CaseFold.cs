using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Steps.Collections;

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
        return LastDecisionFold.Track(state, recorded, next with
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
        CaseClosed => state with { Status = CaseStatus.Closed, EndedAt = e.At, EndedBy = e.By },
        CaseCancelled x => state with { Status = CaseStatus.Cancelled, EndedAt = e.At, EndedBy = e.By, CancelReason = x.Reason },
        PersonUnreachable { Rejected: true } x => state with { Rejected = state.Rejected.Add(x.Person) },
        PersonUnreachable x => state with { Unreachable = state.Unreachable.Add(x.Person) },
        SubjectEvent x => x.Fold(state, e),
        _ => throw new InvalidOperationException($"{e.Event.GetType().Name} cannot happen to an open case."),
    };

    /// <summary>A new visit. If the case returns to a step in the same round, the meeting and the submissions are kept.</summary>
    private static StepVisit Entered(Case state, StepEntered x, DateTimeOffset at)
    {
        var visit = new StepVisit(x.Step, x.Visit, at, x.Round) { Stage = x.Stage };
        var before = state.Visits.FindLast(v => v.Step == x.Step && v.Round == x.Round);
        return before is null ? visit : visit with
        {
            Meeting = before.Meeting, Held = before.Held, MeetingLink = before.MeetingLink, EventDate = before.EventDate, ToInform = before.ToInform, Submissions = SubmissionFold.CarriedOver(before.Submissions),
        };
    }

    internal static Case OnVisit(Case state, string step, int visit, Func<StepVisit, StepVisit> change)
    {
        var found = state.FindVisit(step, visit) ?? throw new InvalidOperationException($"No visit {visit} of {step}.");
        return state with { Visits = state.Visits.Replace(found, change(found)) };
    }
}
