using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Rules for moving the office's targets and keeping calendar events in sync.</summary>
internal static class TargetRules
{
    /// <summary>Anything further ahead is considered a mistake.</summary>
    private const int MostDaysAhead = 366;

    public static Refusal? Move(CaseDraft draft, Case state, MoveTarget command, Actor actor)
    {
        var current = state.Current!;
        if (command.Step.Length == 0) return new TargetInvalid(TargetFault.NoDate, []);
        if (CaseDeadlines.PlanOf(state, draft.Procedure, draft.Holidays).Find(command.Step, command.Round) is not { } deadline) return new NoDeadline();
        if (state.Visits.FindLast(v => v.Step == command.Step && v.Round == command.Round) is { FinishedAt: not null, Returned: false } done) return new AlreadyFinished(done);
        if (Fault(command.To, deadline.Target, draft) is { } fault) return fault;
        if (ReasonRules.Fault(command.Reason) is { } missing) return missing;

        draft.Record(new TargetMoved(command.Step, command.Round, deadline.Target, command.To!.Value, VisibleText.Trim(command.Reason)), Signature.Create(actor.Person, Authority.CapacityAtOrAbove(draft.Procedure.OpenedBy, actor, draft.Directory)!));
        if ((current.Step, current.Round) != (command.Step, command.Round)) return null;
        Notify(draft, current, except: actor.Person.Id);
        return null;
    }

    /// <summary>Refreshes the cards of the current step and notifies its assignees of the new target.</summary>
    public static void Notify(CaseDraft draft, StepVisit current, string? except)
    {
        draft.Refresh(current);
        draft.RefreshReminders(current);
        foreach (var person in Assignments.OpenIn(draft.State, draft.Procedure).Where(a => a.EarlierRound is null).SelectMany(assignment => draft.ResponsibleFor(assignment).Addressees).Select(p => p.Id).Distinct().Where(p => p != except))
            draft.Emit(new RepostCard(new CardRef(CardKind.TargetMoved, current.Step, current.VisitNumber), Recipient.ForPerson(person)));
    }

    /// <summary>The calendar events to synchronize because their target changed.</summary>
    public static IEnumerable<SyncDeadlineEvent> SyncChanged(
        Procedure procedureBefore, Case? before, HolidayCalendar holidaysBefore, Procedure procedure, Case after, HolidayCalendar holidays)
    {
        if (!procedureBefore.HasWindows && !procedure.HasWindows) return [];
        var (then, now) = (Standing(before, procedureBefore, holidaysBefore), Standing(after, procedure, holidays));
        return now.Keys.Union(then.Keys).Where(s => Day(then, s) != Day(now, s)).Select(s => new SyncDeadlineEvent(s.Step, s.Round));

        static DateOnly? Day(Dictionary<StepRound, DateOnly> targets, StepRound step) => targets.TryGetValue(step, out var day) ? day : null;
    }

    /// <summary>The calendar events of all targets, for when what they say changed.</summary>
    public static IEnumerable<SyncDeadlineEvent> SyncAll(CaseDraft draft) =>
        draft.Procedure.HasWindows ? Standing(draft.State, draft.Procedure, draft.Holidays).Keys.Select(s => new SyncDeadlineEvent(s.Step, s.Round)) : [];

    /// <summary>The targets of the unfinished steps of an open case.</summary>
    private static Dictionary<StepRound, DateOnly> Standing(Case? @case, Procedure procedure, HolidayCalendar holidays)
    {
        if (@case is not { Status: CaseStatus.Open }) return [];
        var facts = DeadlineFacts.FromCase(@case, procedure);
        return DeadlinePlan.For(procedure, facts, holidays).Deadlines
            .Where(d => d.Target is not null && !facts.Finished.ContainsKey(new StepRound(d.Step, d.Round)))
            .ToDictionary(d => new StepRound(d.Step, d.Round), d => d.Target!.Value);
    }

    private static TargetInvalid? Fault(DateOnly? to, DateOnly? from, CaseDraft draft)
    {
        if (to is not { } day) return new TargetInvalid(TargetFault.NoDate, []);
        if (day < draft.Today) return new TargetInvalid(TargetFault.InThePast, []);
        if (day > draft.Today.AddDays(MostDaysAhead)) return new TargetInvalid(TargetFault.TooFar, []);
        if (day == from) return new TargetInvalid(TargetFault.Same, []);
        return draft.Holidays.IsWorkingDay(day)
            ? null
            : new TargetInvalid(TargetFault.NotWorkingDay, [draft.Holidays.AddWorkingDays(day, -1), draft.Holidays.AddWorkingDays(day, 1)]);
    }
}
