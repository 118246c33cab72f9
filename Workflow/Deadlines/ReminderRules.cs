using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Rules of reminders. Each is recorded in the case, so that only one instance posts it, and only once.</summary>
internal static class ReminderRules
{
    private const int LongestSnooze = 5;

    public static Refusal? Post(CaseDraft draft, Case state, PostReminder command)
    {
        if (state.Current is not { } visit) return new NotPossibleHere();
        var target = CaseDeadlines.Current(state, draft.Procedure, draft.Holidays)?.Deadline.Target;
        // While an answer is awaited, it is that which is reminded of.
        if (visit.OpenInquiry is not null) target = null;
        if (CaseDeadlines.Due(state, draft.Procedure, draft.Holidays, draft.Now) is not { } due) return Reschedule(draft, target, visit, command);

        List<string> people =
        [
            .. new[] { due.To.HasFlag(Audience.Responsible) ? Awaited(draft, visit) : [], due.To.HasFlag(Audience.Owner) ? WithoutSnoozed(visit, draft.Owners.Select(p => p.Id), draft) : [] }
                .SelectMany(p => p).Distinct(),
        ];
        var above = Superiors(draft, state, due.To);
        draft.Record(
            new ReminderPosted(visit.Step, visit.VisitNumber, due.Newest.Key, due.Newest.At, due.Newest.Days, target, people, above), Signature.System);
        foreach (var person in people) draft.Emit(new RemindPerson(person, Send: true));
        foreach (var person in above) draft.Emit(new RepostCard(new CardRef(CardKind.Overdue, visit.Step, visit.VisitNumber), Recipient.ForPerson(person)));
        return null;
    }

    public static Refusal? Replan(CaseDraft draft, Case state, Replan command)
    {
        if (state.Current is not { } current) return new NotPossibleHere();
        var (procedure, now) = (draft.Procedure, draft.Holidays);
        var events = TargetRules.SyncChanged(procedure, state, command.Before, procedure, state, now).ToList();
        var (from, to) = (CaseDeadlines.Current(state, procedure, command.Before)?.Deadline.Target, CaseDeadlines.Current(state, procedure, now)?.Deadline.Target);
        // Reminders are counted in working days, so they can move even if the target does not.
        if (events.Count == 0 && CaseDeadlines.NextReminderAt(state, procedure, command.Before) == CaseDeadlines.NextReminderAt(state, procedure, now)) return new NotPossibleHere();

        draft.Record(new Replanned(current.Step, current.VisitNumber, from, to), Signature.System);
        foreach (var effect in events) draft.Emit(effect);
        if (from != to) TargetRules.Notify(draft, draft.State.Current!, except: null);
        return null;
    }

    public static Refusal? Snooze(CaseDraft draft, Case state, SnoozeReminders command, Actor actor)
    {
        if (command.Days is < 1 or > LongestSnooze) return new UnknownStep();
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var mine = Assignments.OpenIn(state, draft.Procedure).Select(draft.ResponsibleFor).First(r => r.Includes(actor.Person));

        var until = draft.Holidays.AddWorkingDays(draft.Today, command.Days);
        var capacity = actor.CapacityIn(mine.Position) ?? new Capacity(mine.Position, null);
        draft.Record(new ReminderSnoozed(visit.Step, visit.VisitNumber, actor.Person.Id, until), Signature.Create(actor.Person, capacity));
        return null;
    }

    /// <summary>
    /// The people awaited: the assignees of the current stage and, in a collection, the awaited respondents; and whoever still has an
    /// earlier round; without those who snoozed its reminders.
    /// </summary>
    private static IEnumerable<string> Awaited(CaseDraft draft, StepVisit visit)
    {
        var assignees = draft.ResponsibleFor(Assignments.Awaited(draft.State, draft.Procedure.Step(visit.Step), visit)).Addressees;
        var awaited = visit.Awaited.SelectMany(r => draft.ResponsibleFor(Assignments.ForRespondent(visit, r)).Addressees);
        var earlier = Assignments.OpenIn(draft.State, draft.Procedure).Where(a => a is { EarlierRound: not null, AwaitsAnswer: false })
            .SelectMany(a => WithoutSnoozed(draft.State.FindVisit(a.Step, a.Visit)!, draft.ResponsibleFor(a).Addressees.Select(p => p.Id), draft));
        return WithoutSnoozed(visit, assignees.Concat(awaited).Select(p => p.Id), draft).Concat(earlier).Distinct();
    }

    /// <summary>The people who have not snoozed the reminders of the visit.</summary>
    private static IEnumerable<string> WithoutSnoozed(StepVisit visit, IEnumerable<string> people, CaseDraft draft) =>
        people.Where(p => visit.Snoozed.GetValueOrDefault(p) <= draft.Today);

    private static List<string> Superiors(CaseDraft draft, Case state, Audience to)
    {
        var assignment = Assignments.Awaited(state, draft.Procedure.Step(state.Current!.Step), state.Current);
        // Escalates to the superiors of the position, not of the delegate; the delegator is notified as well.
        var (responsible, holder) = (draft.ResponsibleFor(assignment), draft.ResponsibleFor(assignment.Undelegated));
        IEnumerable<Person> people =
        [
            .. to.HasFlag(Audience.Supervisor) ? holder.MayAct.Where(p => p.Id == responsible.Delegation?.By.Person) : [],
            .. to.HasFlag(Audience.Supervisor) ? Authority.NextUp(holder.Position, draft.Directory, draft.Today, draft.Procedure.Id) : [],
            .. to.HasFlag(Audience.Director) ? Authority.Directors(draft.Directory, draft.Today) : [],
        ];
        // Assignees are already notified as such.
        return [.. people.Select(p => p.Id).Distinct().Where(p => responsible.Addressees.All(a => a.Id != p))];
    }

    /// <summary>
    /// Handles a sweep that found nothing due, because another instance was faster or the holidays changed. If the stored due time
    /// is outdated, records an event to rewrite it; otherwise the sweep would return every time.
    /// </summary>
    private static NotPossibleHere? Reschedule(CaseDraft draft, DateOnly? target, StepVisit visit, PostReminder command)
    {
        var next = CaseDeadlines.NextReminderAt(draft.State, draft.Procedure, draft.Holidays);
        if (visit.LastReminder?.At >= command.DueAt || next == command.DueAt || next <= draft.Now) return new NotPossibleHere();
        draft.Record(new Replanned(visit.Step, visit.VisitNumber, target, target), Signature.System);
        return null;
    }
}
