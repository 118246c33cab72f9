using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Year;

/// <summary>Builds the entries of a case, or of a procedure without a case.</summary>
internal sealed class YearEntries(FiscalYear year, HolidayCalendar holidays, DateOnly today)
{
    public IEnumerable<YearEntry> NotOpened(Procedure procedure) =>
        from deadline in DeadlinePlan.For(procedure, new DeadlineFacts(year.Start, year), holidays).Deadlines
        let step = procedure.Step(deadline.Step)
        // A window counted from the opening has no date until a case is opened.
        where step.Window is MonthsWindow || (procedure.IsInSpan(step) && step.Window is not WithinWindow)
        where deadline.Target is not null
        select Entry(procedure, null, deadline, YearState.NotOpened, Late(deadline)) with { Position = step.Position };

    /// <summary>A case without any dated step, or with all of them behind it, is an entry in the month in which it was opened.</summary>
    public IEnumerable<YearEntry> ForCase(YearCase @case)
    {
        if (@case.Full is not { } full) return [Whole(@case)];
        var entries = StepEntries(@case, full).ToList();
        var isBehind = full.Status == CaseStatus.Open && entries.TrueForAll(r => r.State == YearState.Done);
        return entries.Count == 0 || isBehind ? [.. entries, Whole(@case)] : entries;
    }

    private IEnumerable<YearEntry> StepEntries(YearCase yearCase, Case full)
    {
        var (procedure, summary) = (yearCase.Procedure, yearCase.Summary);
        var facts = DeadlineFacts.FromCase(full, procedure);
        foreach (var deadline in DeadlinePlan.For(procedure, facts, holidays).Deadlines)
        {
            if (deadline.Target is null) continue;
            var stepRound = new StepRound(deadline.Step, deadline.Round);
            if (facts.Finished.TryGetValue(stepRound, out var day))
                yield return Entry(procedure, summary, deadline, YearState.Done, null) with { EndedOn = day };
            else if (full.Current is { } current && new StepRound(current.Step, current.Round) == stepRound)
                yield return Entry(procedure, summary, deadline, Late(deadline) is null ? YearState.Now : YearState.Late, Late(deadline))
                    with { IsPresent = true, Position = summary.Assignments.Count > 0 ? summary.Assignments[0].Position : procedure.Step(stepRound.Step).Position };
            // A step that the case passed without finishing is omitted: an outcome led elsewhere.
            else if (full.Current is { } present && StepOrder.IsAfter(procedure, stepRound, new(present.Step, present.Round)))
                yield return Entry(procedure, summary, deadline, Late(deadline) is null ? YearState.Coming : YearState.Late, Late(deadline))
                    with { Position = procedure.Step(stepRound.Step).Position };
        }

        if (full.Status == CaseStatus.Cancelled) yield return Whole(yearCase);
    }

    private static YearEntry Whole(YearCase yearCase) => new(
        yearCase.Procedure, yearCase.Summary, null, null,
        yearCase.Summary.Status switch { CaseStatus.Open => YearState.Now, CaseStatus.Closed => YearState.Done, _ => YearState.Cancelled },
        ThaiTime.Date(yearCase.Summary.OpenedAt))
    {
        EndedOn = yearCase.Summary.Status == CaseStatus.Open ? null : ThaiTime.Date(yearCase.Summary.Since),
        IsPresent = yearCase.Summary.Status == CaseStatus.Open,
        Position = yearCase.Summary.Assignments.Count > 0 ? yearCase.Summary.Assignments[0].Position : null,
    };

    private static YearEntry Entry(Procedure procedure, CaseSummary? summary, Deadline deadline, YearState state, int? daysLate) =>
        new(procedure, summary, procedure.Step(deadline.Step), deadline.Round, state, deadline.Target!.Value) { Deadline = deadline, DaysLate = daysLate };

    private int? Late(Deadline deadline) => deadline.Target < today ? holidays.WorkingDaysBetween(deadline.Target.Value, today) : null;
}
