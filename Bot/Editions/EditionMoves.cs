using System.Runtime.CompilerServices;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Editions;

/// <summary>
/// Moves open cases to the newest edition of their procedure. A move of all cases is noted before it begins, so that whatever a stop
/// interrupts is continued by any instance; a case that is already moved stays as it is.
/// </summary>
internal sealed class EditionMoves(
    IKeyValueStore store, ICaseStore cases, ProcedureLibrary procedures, CaseCommandHandler commands, OfficeContext office, FaultIsolation isolation, TimeProvider clock)
{
    private const int PageSize = 100;

    /// <summary>Fiscal years before the current one in which a case may still be open.</summary>
    private const int YearsBack = 10;

    /// <summary>Cases of one procedure that a search finds at once. If there are more, the fiscal years are read page by page.</summary>
    internal int MaxFound { get; set; } = 500;

    /// <summary>Cases of which a card shows what would change.</summary>
    private const int MaxShown = 24;

    /// <summary>How long a person waits for a move; the rest is moved in the background.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    private readonly StoredValue<List<Request>> _requests = new(store, "editions/moves");

    /// <summary>The procedures of which open cases have another edition than the one in use, with their number.</summary>
    public async Task<IReadOnlyList<(string Procedure, int Cases)>> Waiting(CancellationToken cancellation)
    {
        using var budget = new CancellationTokenSource(Budget, clock);
        var found = await Task.WhenAll(procedures.Current.Select(async p => (p.Id, Count: (await Counted(p, 0, budget.Token, cancellation)).More)));
        return [.. found.Where(f => f.Count > 0)];
    }

    /// <summary>The edition in use of a case's procedure; null if there is no such case.</summary>
    public async Task<Procedure?> ProcedureOf(CaseNumber number, CancellationToken cancellation) =>
        await cases.Find(number, cancellation) is { } stored ? procedures.Newest(stored.Case.Procedure) : null;

    /// <summary>What a move to the edition in use would change for one case, or for all of the procedure.</summary>
    /// <returns>The cases to show, and the number of those besides, as far as they could be counted in the time.</returns>
    public async Task<(IReadOnlyList<CaseMove> Cases, int More)> Preview(Procedure to, CaseNumber? only, Actor by, CancellationToken cancellation)
    {
        using var budget = new CancellationTokenSource(Budget, clock);
        var (first, more) = only is { } number ? (await One(to, number, cancellation), 0) : await Counted(to, MaxShown, budget.Token, cancellation);
        var (shown, now) = (new List<CaseMove>(), office.Get());
        foreach (var (candidate, subject) in first)
        {
            if (await cases.Find(candidate, cancellation) is not { } stored) continue;
            var from = await procedures.ForCase(stored.Case, cancellation);
            shown.Add(new(candidate, subject, from, EditionMove.Preview(stored.Case, from, to, now.Directory, now.Holidays, by, now.Now)));
        }

        return (shown, more);
    }

    /// <summary>Moves one case, or all open ones of the procedure. Repeating it changes nothing.</summary>
    /// <param name="command">Command id.</param>
    /// <returns>What became of the cases, and whether that was all.</returns>
    public async Task<(IReadOnlyList<MovedCase> Cases, bool IsOver)> Move(
        string command, Procedure to, CaseNumber? only, Actor by, CancellationToken cancellation)
    {
        if (only is { } number)
            return (await One(to, number, cancellation) is [var one] ? [await Run(command, to, one, by, cancellation)] : [], true);
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

    private async Task<(IReadOnlyList<MovedCase> Cases, bool IsOver)> Carry(
        Request request, Procedure to, Actor by, CancellationToken budget, CancellationToken cancellation)
    {
        var done = new List<MovedCase>();
        await foreach (var candidate in Open(to, budget, cancellation))
        {
            if (budget.IsCancellationRequested) break;
            done.Add(await Run(request.Id, to, candidate, by, cancellation));
        }

        if (budget.IsCancellationRequested) return (done, false);

        await Forget(request, cancellation);
        return (done, true);
    }

    private async Task<MovedCase> Run(string command, Procedure to, Candidate candidate, Actor by, CancellationToken cancellation)
    {
        Refusal? refusal = null;
        var readable = await isolation.TryRun("editions", candidate.Number.ToString(), async token =>
        {
            var settled = await commands.Handle(new MoveToEdition(CommandId.ForMove(command, candidate.Number), candidate.Number, to), by, token);
            refusal = (settled.Decision as Refused)?.Reason;
        }, cancellation);
        return new(candidate.Number, candidate.Subject, refusal, readable);
    }

    /// <summary>The case if it is open and has another edition than the one in use.</summary>
    private async Task<IReadOnlyList<Candidate>> One(Procedure newest, CaseNumber number, CancellationToken cancellation) =>
        await cases.Find(number, cancellation) is { Case: { Status: CaseStatus.Open } @case } && @case.Procedure == newest.Id && @case.Revision != newest.Revision
            ? [new(@case.Number, @case.Subject)]
            : [];

    /// <summary>The first of <see cref="Open"/>, and the number of the others that could be counted within the budget.</summary>
    private async Task<(IReadOnlyList<Candidate> First, int More)> Counted(
        Procedure newest, int most, CancellationToken budget, CancellationToken cancellation)
    {
        var (first, more) = (new List<Candidate>(), 0);
        await foreach (var candidate in Open(newest, budget, cancellation))
        {
            if (first.Count < most) first.Add(candidate);
            else more++;
            if (budget.IsCancellationRequested) break;
        }

        return (first, more);
    }

    /// <summary>
    /// The open cases that have another edition than the one in use. However many there are, each is returned, those of the newest year
    /// first; a case that is moved meanwhile changes nothing about the others.
    /// </summary>
    /// <param name="budget">Ends the enumeration early.</param>
    private async IAsyncEnumerable<Candidate> Open(
        Procedure newest, CancellationToken budget, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var found = await cases.Search(new CaseSearch([]) { Procedure = newest.Id, Status = CaseStatus.Open }, MaxFound, cancellation);
        if (found.IsComplete)
        {
            foreach (var summary in found.Cases.Where(c => IsOld(c, newest)).OrderBy(c => c.Number.ToString(), StringComparer.Ordinal)) yield return new(summary.Number, summary.Subject);
            yield break;
        }

        var current = FiscalYear.FromDate(office.Get().Today).BuddhistYear;
        for (var year = current + 1; year >= current - YearsBack && !budget.IsCancellationRequested; year--)
        {
            CaseNumber? last = null;
            do
            {
                var page = await cases.OfYear(new FiscalYear(year), last, PageSize, cancellation);
                foreach (var summary in page.Cases.Where(c => IsOld(c, newest))) yield return new(summary.Number, summary.Subject);
                last = page.Next;
            }
            while (last is not null && !budget.IsCancellationRequested);
        }
    }

    private static bool IsOld(CaseSummary summary, Procedure newest) =>
        summary.Status == CaseStatus.Open && summary.Procedure == newest.Id && summary.Revision != newest.Revision;

    internal Task Note(Request request, CancellationToken cancellation) =>
        _requests.Change(before => before?.Contains(request) == true ? null : [.. before ?? [], request], cancellation);

    private Task Forget(Request request, CancellationToken cancellation) =>
        _requests.Change(before => before?.Contains(request) == true ? [.. before.Where(r => r != request)] : null, cancellation);

    /// <summary>A case that may be moved.</summary>
    private sealed record Candidate(CaseNumber Number, string Subject);

    /// <summary>A move of all open cases of a procedure that is not finished.</summary>
    /// <param name="Person">Key of the administrator who asked for it.</param>
    internal sealed record Request(string Id, string Procedure, string Revision, string Person);
}
