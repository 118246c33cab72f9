using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Cases;

/// <summary>Handles commands: reads the case, lets the engine decide, and saves events and effects together.</summary>
internal sealed class CaseCommandHandler(
    ICaseStore store, ProcedureLibrary procedures, OfficeContext office, OutboxWakeup wakeup, DecisionTelemetry telemetry)
{
    /// <summary>More consecutive conflicts than this indicate a bug rather than a busy case.</summary>
    private const int MaxAttempts = 10;

    /// <summary>
    /// Opens a case. Repeating the same command opens only one case. Its cards are held until <see cref="SendCards"/>, so that the
    /// confirmation arrives before them.
    /// </summary>
    /// <param name="actor">Null if the case opens automatically.</param>
    /// <param name="year">The fiscal year of the work; null for the current one.</param>
    /// <param name="early">Reason for opening the case before its scheduled day.</param>
    public async Task<CommandResult> Open(
        string commandId, Procedure procedure, IReadOnlyDictionary<string, string> fields, Actor? actor, CancellationToken cancellation,
        FiscalYear? year = null, string? early = null)
    {
        // Refuse before a number is reserved: a refused case must not leave a gap in the register.
        var probe = new OpenCase(commandId, new CaseNumber(year ?? FiscalYear.FromDate(office.Get().Today), procedure.Code, 0), procedure.Id, fields) { Early = early };
        var engine = new CaseEngine(procedure, office.Get().Directory, office.Get().Holidays);
        if (engine.Decide(null, probe, actor, office.Now) is Refused refused)
            return await telemetry.Watch(probe, () => Task.FromResult(new CommandResult(refused, null)));

        var number = await store.Reserve(probe.Case.Year, procedure.Code, commandId, cancellation);
        return await Execute(probe with { Case = number }, actor, cancellation);
    }

    /// <param name="actor">Null for reports by the bot itself.</param>
    /// <param name="beforeCards">Runs after the command is accepted and before its cards are sent.</param>
    public async Task<CommandResult> Handle(Command command, Actor? actor, CancellationToken cancellation, Func<Task>? beforeCards = null)
    {
        var settled = await Execute(command, actor, cancellation);
        if (settled.Decision is not Accepted) return settled;
        if (beforeCards is not null) await beforeCards();
        SendCards();
        return settled;
    }

    public void SendCards() => wakeup.Wake();

    private Task<CommandResult> Execute(Command command, Actor? actor, CancellationToken cancellation) =>
        telemetry.Watch(command, () => Settle(command, actor, cancellation));

    private async Task<CommandResult> Settle(Command command, Actor? actor, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var stored = await store.Find(command.Case, cancellation);
            var procedure = await Procedure(stored, command, cancellation);
            if (procedure is null) return new CommandResult(new Refused(new UnknownCase(command.Case.ToString()), null), null);

            var now = office.Get();
            var decision = new CaseEngine(procedure, now.Directory, now.Holidays).Decide(stored?.Case, command, actor, now.Now);
            if (decision is not Accepted accepted) return new CommandResult(decision, stored);

            // A move leads to another edition.
            var after = accepted.State.Revision == procedure.Revision ? procedure : await procedures.ForCase(accepted.State, cancellation);
            var change = new CaseChange(stored?.Case.Version ?? 0, accepted.Events, accepted.Effects, CaseSummary.FromCase(accepted.State, after, now.Holidays)) { PreviousSummary = stored?.Summary };
            if (await store.Save(change, cancellation))
                return new CommandResult(decision, new StoredCase(accepted.State, [.. stored?.Events ?? [], .. accepted.Events]) { Summary = change.Summary });

            // Concurrency conflict: decide again on the newer state.
            if (tries == MaxAttempts) throw new InvalidOperationException($"Case {command.Case} was changed concurrently on each of {MaxAttempts} attempts to handle a command.");
        }
    }

    private async ValueTask<Procedure?> Procedure(StoredCase? stored, Command command, CancellationToken cancellation) =>
        stored is not null ? await procedures.ForCase(stored.Case, cancellation)
        : command is OpenCase open ? procedures.Newest(open.Procedure)
        : null;
}

/// <summary>The decision on a command, and the case after it.</summary>
internal sealed record CommandResult(Decision Decision, StoredCase? Stored);
