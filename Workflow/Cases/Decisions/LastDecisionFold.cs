using System.Diagnostics;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Meetings;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>Follows which decision can be taken back, and restores the case when it is.</summary>
internal static class LastDecisionFold
{
    /// <param name="before">The case before the event; null if it opens the case.</param>
    /// <param name="next">The case after it.</param>
    public static Case Track(Case? before, RecordedEvent e, Case next)
    {
        var start = before is null ? null : before.Command.Id == e.CommandId ? before.Command.Before : Bare(before);
        next = next with { Command = (e.CommandId, start) };
        return e.Event switch
        {
            DecisionTakenBack => next with { LastDecision = null },
            // A recall is no decision that could be taken back.
            StepFinished { Outcome: Outcomes.Recalled } => next with { LastDecision = null, ActedOnBy = e.By },
            StageCompleted x when start is not null => next with { LastDecision = new(e.CommandId, x.Step, x.Visit, x.Stage, e.By, e.At, start) },
            StepFinished x when start is not null => next with { LastDecision = new(e.CommandId, x.Step, x.Visit, before!.FindVisit(x.Step, x.Visit)!.Stage, e.By, e.At, start) },
            _ when Continue(next.LastDecision, e) is { } last => next with { LastDecision = last },
            _ => next with { LastDecision = null, ActedOnBy = next.LastDecision is null ? next.ActedOnBy : e.By },
        };
    }

    private static LastDecision? Continue(LastDecision? last, RecordedEvent e) =>
        last is null || last.CommandId == e.CommandId ? last
        : e.By.Person == Signature.SystemPerson || e.Event is EndNoticeChosen or WatchChosen ? last with { Reports = last.Reports.Add(e) }
        : null;

    /// <summary>The case as it was before the decision, with what was recorded since.</summary>
    public static Case TakeBack(Case state, DecisionTakenBack taken, RecordedEvent recorded)
    {
        var last = state.LastDecision ?? throw new InvalidOperationException("No decision can be taken back.");
        var restored = last.Reports.Aggregate(last.Before, (s, e) => StaysInForce(s, e.Event) ? CaseFold.Change(s, e) : s);
        var withdrawn = state.Visits.Where(v => restored.FindVisit(v.Step, v.VisitNumber) is null).Select(v => new WithdrawnVisit(v.Step, v.VisitNumber, recorded.By, recorded.At));
        restored = CaseFold.OnVisit(restored, taken.Step, taken.Visit, v => v with { TimesTakenBack = v.TimesTakenBack + 1 });
        // The commands since remain given: a late repetition must not decide again.
        return restored with { Commands = state.Commands, Withdrawn = state.Withdrawn.AddRange(withdrawn) };
    }

    private static bool StaysInForce(Case state, CaseEvent happened) => happened switch
    {
        DocumentFiled x => state.FindDocument(x.Document) is not null,
        DocumentLost x => state.FindDocument(x.Document) is not null,
        DocumentDelayed x => state.FindDocument(x.Document) is not null,
        MeetingLinked x => state.FindVisit(x.Step, x.Visit) is not null,
        PersonUnreachable or EndNoticeChosen or WatchChosen => true,
        // Reminders and deadlines are worked out again.
        ReminderPosted or Replanned => false,
        // Whoever was told because of a later decision was told of that one.
        ParticipantsNotified or PeopleInformed or PeoplePassedOver => false,
        _ => throw new UnreachableException($"{happened.GetType().Name} is never recorded by the bot beside a decision."),
    };

    private static Case Bare(Case state) => state with { LastDecision = null, Command = default };
}
