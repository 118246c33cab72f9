using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Reminders: recorded in the case, so that each rung is posted once, whoever comes to it and however often.</summary>
internal static class ReminderRules
{
    private const int LongestSnooze = 5;

    public static Refusal? Post(CaseDraft draft, Case state, PostReminder command)
    {
        if (state.Current is not { } visit) return new NotPossibleHere();
        var target = CaseDeadlines.Current(state, draft.Procedure, draft.Holidays)?.Deadline.Target;
        if (CaseDeadlines.Due(state, draft.Procedure, draft.Holidays, draft.Now) is not { } due) return Reschedule(draft, target, visit, command);

        List<string> people =
        [
            .. new[] { due.To.HasFlag(Audience.Responsible) ? Owing(draft, visit) : [], due.To.HasFlag(Audience.Owner) ? draft.Owners.Select(p => p.Id) : [] }
                .SelectMany(p => p).Distinct().Where(p => visit.Snoozed.GetValueOrDefault(p) <= draft.Today),
        ];
        var above = Above(draft, state, due.To);
        draft.Record(
            new ReminderPosted(visit.Step, visit.VisitNumber, due.Newest.Key, due.Newest.At, due.Newest.Days, target, people, above), Signature.System);
        foreach (var person in people) draft.Emit(new RemindPerson(person, Send: true));
        foreach (var person in above) draft.Emit(new RepostCard(new CardRef(CardKind.Overdue, visit.Step, visit.VisitNumber), Recipient.To(person)));
        return null;
    }

    public static Refusal? Replan(CaseDraft draft, Case state, Replan command)
    {
        if (state.Current is not { } current) return new NotPossibleHere();
        var (procedure, now) = (draft.Procedure, draft.Holidays);
        var events = TargetRules.Changed(procedure, state, command.Before, state, now).ToList();
        var (from, to) = (CaseDeadlines.Current(state, procedure, command.Before)?.Deadline.Target, CaseDeadlines.Current(state, procedure, now)?.Deadline.Target);
        // Reminders are counted back over working days: they may move where the target does not.
        if (events.Count == 0 && CaseDeadlines.NextReminderAt(state, procedure, command.Before) == CaseDeadlines.NextReminderAt(state, procedure, now)) return new NotPossibleHere();

        draft.Record(new Replanned(current.Step, current.VisitNumber, from, to), Signature.System);
        foreach (var effect in events) draft.Emit(effect);
        if (from != to) TargetRules.Tell(draft, draft.State.Current!, except: null);
        return null;
    }

    public static Refusal? Snooze(CaseDraft draft, Case state, SnoozeReminders command, Actor actor)
    {
        if (state.FindVisit(command.Step, command.Visit) is not { } visit) return new UnknownStep();
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (state.Current is not { } current) return new CaseEnded(state.Status, state.EndedBy!, state.EndedAt!.Value);
        if (command.Days is < 1 or > LongestSnooze || current != visit) return new UnknownStep();
        var assignments = Assignments.OpenIn(state, draft.Procedure);
        if (assignments.Select(draft.ResponsibleFor).FirstOrDefault(w => w.MayAct.Any(p => p.Id == actor.Person.Id)) is not { } mine)
            return new NotYourStep(draft.ResponsibleFor(assignments[0]).Position, [.. draft.ResponsibleFor(assignments[0]).MayAct.Select(p => p.Name.Th)]);

        var until = draft.Holidays.AddWorkingDays(draft.Today, command.Days);
        var capacity = actor.In(mine.Position) ?? new Capacity(mine.Position, null);
        draft.Record(new ReminderSnoozed(visit.Step, visit.VisitNumber, actor.Person.Id, until), Signature.Create(actor.Person, capacity));
        return null;
    }

    /// <summary>Whom the row waits for: the present link's people, and in a collection those who have not answered.</summary>
    private static IEnumerable<string> Owing(CaseDraft draft, StepVisit visit)
    {
        var link = draft.ResponsibleFor(Assignments.ForStage(draft.State, draft.Procedure.Step(visit.Step), visit)).Addressees;
        var awaited = visit.Awaited.SelectMany(r => draft.ResponsibleFor(Assignments.ForRespondent(visit, r)).Addressees);
        return link.Concat(awaited).Select(p => p.Id).Distinct();
    }

    private static List<string> Above(CaseDraft draft, Case state, Audience to)
    {
        var turn = draft.ResponsibleFor(Assignments.OpenIn(state, draft.Procedure)[0]);
        IEnumerable<Person> people =
        [
            .. to.HasFlag(Audience.Supervisor) ? Authority.NextUp(turn.Position, draft.Directory, draft.Today) : [],
            .. to.HasFlag(Audience.Director) ? Authority.Directors(draft.Directory, draft.Today) : [],
        ];
        // Who has the row himself is told of it as such.
        return [.. people.Select(p => p.Id).Distinct().Where(p => turn.Addressees.All(a => a.Id != p))];
    }

    /// <summary>
    /// Nothing is due although it was to be looked at: another instance was faster, or holidays changed. Where the record says
    /// another moment than is true now, it is written anew; else the sweep would come back each time.
    /// </summary>
    private static NotPossibleHere? Reschedule(CaseDraft draft, DateOnly? target, StepVisit visit, PostReminder command)
    {
        var next = CaseDeadlines.NextReminderAt(draft.State, draft.Procedure, draft.Holidays);
        if (visit.LastReminder?.At >= command.DueAt || next == command.DueAt || next <= draft.Now) return new NotPossibleHere();
        draft.Record(new Replanned(visit.Step, visit.VisitNumber, target, target), Signature.System);
        return null;
    }
}
