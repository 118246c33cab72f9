using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Recurring;

/// <summary>Lists recurring cases, skips them and opens them early.</summary>
internal sealed class RecurringCaseService(
    RecurringSkips notes, ICaseStore store, CaseCommandHandler commands, ProcedureLibrary procedures, OfficeContext office)
{
    /// <summary>The next fiscal year is listed when it begins within this number of days.</summary>
    private const int DaysAhead = 92;

    /// <summary>Returns the recurring cases of this fiscal year, and of the next one when it is near, ordered by day.</summary>
    public async Task<IReadOnlyList<RecurringLine>> List(CancellationToken cancellation)
    {
        var now = office.Get();
        var lines = new List<RecurringLine>();
        foreach (var year in new[] { FiscalYear.FromDate(now.Today), FiscalYear.FromDate(now.Today.AddDays(DaysAhead)) }.Distinct())
            lines.AddRange(await OfYear(year, now, cancellation));
        return lines;
    }

    /// <summary>Returns the recurring cases of one fiscal year, ordered by day.</summary>
    public async Task<IReadOnlyList<RecurringLine>> OfYear(FiscalYear year, OfficeView now, CancellationToken cancellation)
    {
        var skips = await notes.Read(year, cancellation);
        var open = (await store.OfYear(year, cancellation)).ToLookup(s => s.Procedure);
        return
        [
            .. procedures.Current.Where(p => p.Opens is not null)
                .Select(p => new RecurringLine(
                    p, year, p.Opens!.OpeningDate(year, now.Holidays), open[p.Id].OrderBy(s => s.Status == CaseStatus.Cancelled).FirstOrDefault(), skips.GetValueOrDefault(p.Id)))
                .OrderBy(l => l.Day).ThenBy(l => l.Procedure.Id, StringComparer.Ordinal),
        ];
    }

    /// <returns>The reason for refusing, or null if it was done.</returns>
    public async Task<Refusal?> Set(SetRecurring form, Actor by, CancellationToken cancellation)
    {
        if (form.Choice is not { } choice) return new NotPossibleHere();
        if ((await List(cancellation)).FirstOrDefault(l => l.Procedure.Id == choice.Procedure && l.Year == choice.Year) is not { Case: null } line) return new NotPossibleHere();
        if (by.CapacityIn(line.Procedure.OpenedBy) is not { } capacity) return new NotAllowedToOpen(line.Procedure.OpenedBy, line.Procedure.ShortTitle);
        var reason = VisibleText.Trim(form.Reason);
        if (reason.Length == 0) return new ReasonNeeded();
        if (reason.Length > CaseEngine.LongestReason) return new TooLong(CaseEngine.LongestReason);

        if (choice.Move == RecurringMove.Open) return (await Open(line, by, reason, cancellation)).Decision is Refused refused ? refused.Reason : null;
        var skip = new RecurringSkip(reason, Signature.Create(by.Person, capacity), office.Now);
        await notes.Change(
            line.Year,
            before =>
            {
                var after = new Dictionary<string, RecurringSkip>(before ?? []);
                return (choice.Move == RecurringMove.Skip ? after.TryAdd(choice.Procedure, skip) : after.Remove(choice.Procedure)) ? after : null;
            },
            cancellation);
        return null;
    }

    /// <summary>Opens the case of a fiscal year; repeated calls open it only once.</summary>
    /// <param name="by">Null if the case opens automatically.</param>
    public async Task<CommandResult> Open(RecurringLine line, Actor? by, string? early, CancellationToken cancellation)
    {
        var settled = await commands.Open(
            Recurrence.CommandOf(line.Procedure, line.Year), line.Procedure, line.Procedure.Opens!.AnswersIn(line.Year), by, cancellation, line.Year, early);
        commands.SendCards();
        return settled;
    }
}
