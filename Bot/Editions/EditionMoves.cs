using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Editions;

/// <summary>
/// Moves open cases to the newest edition of their procedure. A move of all cases is noted before it begins, so that whatever a stop
/// interrupts is continued by any instance; a case that is already moved stays as it is.
/// </summary>
internal sealed class EditionMoves(
    IKeyValueStore store, ICaseStore cases, ProcedureLibrary procedures, CaseCommandHandler commands, OfficeContext office, FaultIsolation isolation, TimeProvider clock)
{
    /// <summary>Cases of one procedure that are moved at once; more of them keep their edition until the move is asked for again.</summary>
    private const int MaxCases = 500;

    /// <summary>Cases of which a card shows what would change.</summary>
    private const int MaxShown = 24;

    /// <summary>How long a person waits for a move; the rest is moved in the background.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    private readonly StoredValue<List<Request>> _requests = new(store, "editions/moves");

    /// <summary>The procedures of which open cases have another edition than the one in use, with their number.</summary>
    public async Task<IReadOnlyList<(string Procedure, int Cases)>> Waiting(CancellationToken cancellation)
    {
        var found = await Task.WhenAll(procedures.Current.Select(async p => (p.Id, (await Open(p, cancellation)).Count)));
        return [.. found.Where(f => f.Count > 0)];
    }

    /// <summary>The edition in use of a case's procedure; null if there is no such case.</summary>
    public async Task<Procedure?> ProcedureOf(CaseNumber number, CancellationToken cancellation) =>
        await cases.Find(number, cancellation) is { } stored ? procedures.Newest(stored.Case.Procedure) : null;

    /// <summary>What a move to the edition in use would change for one case, or for all of the procedure.</summary>
    /// <returns>The cases to show, and the number of those besides.</returns>
    public async Task<(IReadOnlyList<CaseMove> Cases, int More)> Preview(Procedure to, CaseNumber? only, Actor by, CancellationToken cancellation)
    {
        var open = await Open(to, cancellation);
        if (only is { } number) open = [.. open.Where(c => c.Number == number)];
        var (shown, now) = (new List<CaseMove>(), office.Get());
        foreach (var summary in open.Take(MaxShown))
        {
            if (await cases.Find(summary.Number, cancellation) is not { } stored) continue;
            var from = await procedures.ForCase(stored.Case, cancellation);
            shown.Add(new(summary.Number, summary.Subject, from, EditionMove.Preview(stored.Case, from, to, now.Directory, now.Holidays, by, now.Now)));
        }

        return (shown, Math.Max(0, open.Count - MaxShown));
    }

    /// <summary>Moves one case, or all open ones of the procedure. Repeating it changes nothing.</summary>
    /// <param name="command">Command id.</param>
    /// <returns>What became of the cases, and whether that was all.</returns>
    public async Task<(IReadOnlyList<MovedCase> Cases, bool IsOver)> Move(string command, Procedure to, CaseNumber? only, Actor by, CancellationToken cancellation)
    {
        if (only is { } number)
            return ((await Open(to, cancellation)).FirstOrDefault(c => c.Number == number) is { } one ? [await Run(command, to, one, by, cancellation)] : [], true);
        var request = new Request(command, to.Id, to.Revision, by.Person.Id);
        await Note(request, cancellation);
        using var budget = new CancellationTokenSource(Budget, clock);
        return await Carry(request, to, by, budget.Token, cancellation);
    }

    /// <summary>Continues what a stop or the budget interrupted.</summary>
    public async Task Continue(CancellationToken cancellation)
    {
        foreach (var request in await _requests.Read(cancellation) ?? [])
        {
            // Whoever asked may have left, and another edition may have come into use: then nothing more is moved.
            var person = office.Get().Directory.ById(request.Person);
            if (person is null || procedures.Newest(request.Procedure) is not { } to || to.Revision != request.Revision) await Forget(request, cancellation);
            else await Carry(request, to, office.ActorFor(person), CancellationToken.None, cancellation);
        }
    }

    private async Task<(IReadOnlyList<MovedCase> Cases, bool IsOver)> Carry(Request request, Procedure to, Actor by, CancellationToken budget, CancellationToken cancellation)
    {
        var done = new List<MovedCase>();
        foreach (var summary in await Open(to, cancellation))
        {
            if (budget.IsCancellationRequested) return (done, false);
            done.Add(await Run(request.Id, to, summary, by, cancellation));
        }

        await Forget(request, cancellation);
        return (done, true);
    }

    private async Task<MovedCase> Run(string command, Procedure to, CaseSummary summary, Actor by, CancellationToken cancellation)
    {
        Refusal? refusal = null;
        var readable = await isolation.Try("editions", summary.Number.ToString(), async token =>
        {
            var settled = await commands.Handle(new MoveToEdition($"{command}/{summary.Number}", summary.Number, to), by, token);
            refusal = (settled.Decision as Refused)?.Reason;
        }, cancellation);
        return new(summary.Number, summary.Subject, refusal, readable);
    }

    /// <summary>The open cases that have another edition than the one in use, in the order of their numbers.</summary>
    private async Task<IReadOnlyList<CaseSummary>> Open(Procedure newest, CancellationToken cancellation)
    {
        var found = await cases.Search(new CaseSearch([]) { Procedure = newest.Id, Status = CaseStatus.Open }, MaxCases, cancellation);
        return [.. found.Cases.Where(c => c.Revision != newest.Revision).OrderBy(c => c.Number.ToString(), StringComparer.Ordinal)];
    }

    internal Task Note(Request request, CancellationToken cancellation) =>
        _requests.Change(before => before?.Contains(request) == true ? null : [.. before ?? [], request], cancellation);

    private Task Forget(Request request, CancellationToken cancellation) =>
        _requests.Change(before => before?.Contains(request) == true ? [.. before.Where(r => r != request)] : null, cancellation);

    /// <summary>A move of all open cases of a procedure that is not finished.</summary>
    /// <param name="Person">Key of the administrator who asked for it.</param>
    internal sealed record Request(string Id, string Procedure, string Revision, string Person);
}
