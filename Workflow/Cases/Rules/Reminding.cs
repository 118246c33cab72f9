namespace OnesqaBot.Workflow;

/// <summary>Reminders: recorded in the case, so that each rung is posted once, whoever comes to it and however often.</summary>
internal static class Reminding
{
    private const int LongestSnooze = 5;

    public static Refusal? Post(CaseDraft draft, Case state, PostReminder command)
    {
        if (state.Current is not { } visit) return new NotPossibleHere();
        var target = CaseDeadlines.Owed(state, draft.Procedure, draft.Holidays)?.Deadline.Target;
        if (CaseDeadlines.Due(state, draft.Procedure, draft.Holidays, draft.Now) is not { } due) return LookAgain(draft, target, visit, command);

        List<string> people =
        [
            .. new[] { due.To.HasFlag(Audience.Responsible) ? Owing(draft, visit) : [], due.To.HasFlag(Audience.Owner) ? draft.Owners.Select(p => p.Id) : [] }
                .SelectMany(p => p).Distinct().Where(p => visit.Snoozed.GetValueOrDefault(p) <= draft.Today),
        ];
        var above = Above(draft, state, due.To);
        draft.Record(
            new ReminderPosted(visit.Step, visit.Visit, due.Newest.Key, due.Newest.At, due.Newest.Days, target, people, above), Signature.System);
        foreach (var person in people) draft.Call(new RemindPerson(person, Send: true));
        foreach (var person in above) draft.Call(new BringCard(new CardRef(CardKind.Overdue, visit.Step, visit.Visit), Address.To(person)));
        return null;
    }

    public static Refusal? Replan(CaseDraft draft, Case state, Replan command)
    {
        if (state.Current is not { } current) return new NotPossibleHere();
        var (procedure, now) = (draft.Procedure, draft.Holidays);
        var events = Targets.Changed(procedure, state, command.Before, state, now).ToList();
        var (from, to) = (CaseDeadlines.Owed(state, procedure, command.Before)?.Deadline.Target, CaseDeadlines.Owed(state, procedure, now)?.Deadline.Target);
        // Reminders are counted back over working days: they may move where the target does not.
        if (events.Count == 0 && CaseDeadlines.NextLook(state, procedure, command.Before) == CaseDeadlines.NextLook(state, procedure, now)) return new NotPossibleHere();

        draft.Record(new Replanned(current.Step, current.Visit, from, to), Signature.System);
        foreach (var effect in events) draft.Call(effect);
        if (from != to) Targets.Tell(draft, draft.State.Current!, except: null);
        return null;
    }

    public static Refusal? Snooze(CaseDraft draft, Case state, SnoozeReminders command, Actor actor)
    {
        if (state.Visit(command.Step, command.Visit) is not { } visit) return new UnknownStep();
        if (visit.FinishedAt is not null) return new AlreadyFinished(visit);
        if (state.Current is not { } current) return new CaseEnded(state.Status, state.EndedBy!, state.EndedAt!.Value);
        if (command.Days is < 1 or > LongestSnooze || current != visit) return new UnknownStep();
        var turns = Turns.Of(state, draft.Procedure);
        if (turns.Select(draft.Who).FirstOrDefault(w => w.MayAct.Any(p => p.Id == actor.Person.Id)) is not { } mine)
            return new NotYourStep(draft.Who(turns[0]).Position, [.. draft.Who(turns[0]).MayAct.Select(p => p.Name.Th)]);

        var until = draft.Holidays.AddWorkingDays(draft.Today, command.Days);
        var capacity = actor.In(mine.Position) ?? new Capacity(mine.Position, null);
        draft.Record(new ReminderSnoozed(visit.Step, visit.Visit, actor.Person.Id, until), Signature.Of(actor.Person, capacity));
        return null;
    }

    /// <summary>Whom the row waits for: the present link's people, and in a collection those who have not answered.</summary>
    private static IEnumerable<string> Owing(CaseDraft draft, StepVisit visit)
    {
        var link = draft.Who(Turns.Of(draft.State, draft.Procedure.Step(visit.Step), visit)).Addressees;
        var awaited = visit.Awaited.SelectMany(r => draft.Who(Turns.Of(visit, r)).Addressees);
        return link.Concat(awaited).Select(p => p.Id).Distinct();
    }

    private static List<string> Above(CaseDraft draft, Case state, Audience to)
    {
        var turn = draft.Who(Turns.Of(state, draft.Procedure)[0]);
        IEnumerable<Person> people =
        [
            .. to.HasFlag(Audience.NextUp) ? Authority.NextUp(turn.Position, draft.Directory, draft.Today) : [],
            .. to.HasFlag(Audience.Director) ? Authority.Directors(draft.Directory, draft.Today) : [],
        ];
        // Who has the row himself is told of it as such.
        return [.. people.Select(p => p.Id).Distinct().Where(p => turn.Addressees.All(a => a.Id != p))];
    }

    /// <summary>
    /// Nothing is due although it was to be looked at: another instance was faster, or holidays changed. Where the record says
    /// another moment than is true now, it is written anew; else the sweep would come back each time.
    /// </summary>
    private static NotPossibleHere? LookAgain(CaseDraft draft, DateOnly? target, StepVisit visit, PostReminder command)
    {
        var next = CaseDeadlines.NextLook(draft.State, draft.Procedure, draft.Holidays);
        if (visit.LastReminder?.At >= command.LookAt || next == command.LookAt || next <= draft.Now) return new NotPossibleHere();
        draft.Record(new Replanned(visit.Step, visit.Visit, target, target), Signature.System);
        return null;
    }
}
