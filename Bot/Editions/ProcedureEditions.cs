using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Editions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Editions;

/// <summary>The editions of procedures and of the handbook's chapters that the office adopts while the bot runs, shared by all instances.</summary>
internal sealed partial class ProcedureEditions(
    IKeyValueStore store, ProcedureLibrary procedures, HandbookLibrary handbook, ProcedureRevisions revisions, ICaseStore cases, TemplateFiles templates, LibraryForms forms, OfficeContext office, ILogger<ProcedureEditions> log)
{
    /// <summary>How long an administrator waits for the document library.</summary>
    private static readonly TimeSpan LookUpBudget = TimeSpan.FromSeconds(3);

    private readonly StoredValue<List<AdoptedEdition>> _history = new(store, "editions/history");
    private volatile IReadOnlyList<AdoptedEdition> _known = [];

    /// <summary>The office's entries, oldest first.</summary>
    public IReadOnlyList<AdoptedEdition> History => _known;

    /// <summary>The entries in use although another file was installed since.</summary>
    public IEnumerable<AdoptedEdition> Overriding =>
        _known.GroupBy(e => e.Procedure).Select(g => g.Last()).Where(e => e is { Revision: not null, Installed: not null } && Installed(e.Procedure) is { } installed && installed != e.Installed && installed != e.Revision);

    /// <summary>Reads the entries made through any instance.</summary>
    public async Task Refresh(CancellationToken cancellation) => await Apply(await _history.Read(cancellation) ?? [], cancellation);

    /// <summary>Checks the files, and keeps what they would change until somebody adopts it. Changes nothing that is in use.</summary>
    /// <returns>What differs from what is in use, with the key of the proposal; null if nothing does.</returns>
    /// <exception cref="DefinitionException">A file has faults, or conflicts with another procedure.</exception>
    public async Task<(string Key, Proposal Proposal)?> Propose(IReadOnlyList<DefinitionSource> files, CancellationToken cancellation)
    {
        var (front, sources) = HandbookFrontReader.Divide(files);
        // Each file on its own first, to report its faults without the follow-on faults of other files.
        var ids = ProcedureReader.ReadAll(sources, office.Get().Directory, await Places(sources, cancellation)).Select(p => p.Id).ToHashSet();
        var others = procedures.Current.Where(p => !ids.Contains(p.Id)).Select(p => new DefinitionSource($"{p.Id}.yaml", p.Source));
        var read = ProcedureReader.ReadAll([.. others, .. sources], office.Get().Directory).Where(p => ids.Contains(p.Id) && procedures.Newest(p.Id)?.Revision != p.Revision).ToList();
        var chapters = front is not null && front.Revision != handbook.Current.Revision ? new ProposedChapters(handbook.Current, front) : null;
        if (read.Count == 0 && chapters is null) return null;
        await revisions.Save(read, cancellation);
        if (chapters is not null) await revisions.Save(chapters.After, cancellation);
        List<Proposed> proposal =
        [
            .. read.Select(p => new Proposed(p.Id, p.Revision, procedures.Newest(p.Id)?.Revision)),
            .. chapters is null ? [] : new[] { new Proposed(HandbookFront.Id, chapters.After.Revision, chapters.Before.Revision) },
        ];
        var key = StableHash.Compute(string.Join('\n', proposal), 16);
        await Stored(key).Write(proposal, cancellation);
        return (key, new(await WithRunningCases(read, cancellation), chapters));
    }

    /// <summary>Uses a proposal for new cases. Repeating it changes nothing.</summary>
    /// <param name="command">Command id.</param>
    public async Task<AdoptionResult> Adopt(string command, string key, Actor by, CancellationToken cancellation)
    {
        if (await Stored(key).Read(cancellation) is not { } proposal) return AdoptionResult.Gone;
        var now = office.Get();
        var result = AdoptionResult.Done;
        var after = await _history.Change(
            before =>
            {
                result = AdoptionResult.Done;
                var todo = proposal.Where(p => InUse(before ?? [], p.Procedure) != p.Revision).ToList();
                if (todo.Count == 0) return null;
                // What the card showed as changes is not what would change now.
                if (todo.Exists(p => InUse(before ?? [], p.Procedure) != p.Replaces))
                {
                    result = AdoptionResult.Outdated;
                    return null;
                }

                return [.. before ?? [], .. todo.Select(p => new AdoptedEdition($"{command}/{p.Procedure}", p.Procedure, p.Revision, LastIn(before, p.Procedure)?.Revision, null, Signed(by, now), now.Now) { Installed = Installed(p.Procedure) })];
            },
            cancellation);
        await Apply(after ?? [], cancellation);
        return result;
    }

    /// <summary>Takes an edition back, so that new cases use the one before it. Repeating it changes nothing.</summary>
    /// <param name="command">Command id.</param>
    /// <param name="edition">Id of the entry; does nothing if it is not the newest of its procedure.</param>
    public async Task TakeBack(string command, string edition, Actor by, CancellationToken cancellation)
    {
        var now = office.Get();
        var after = await _history.Change(
            before => before?.Find(e => e.Id == edition) is { Revision: not null } entry && LastIn(before, entry.Procedure) == entry
                ? [.. before, new AdoptedEdition($"{command}/{entry.Procedure}", entry.Procedure, entry.Replaced, entry.Revision, entry.Id, Signed(by, now), now.Now) { Installed = Installed(entry.Procedure) }]
                : null,
            cancellation);
        await Apply(after ?? [], cancellation);
    }

    /// <summary>Where blank forms may be, with those that the document library lacks. While it does not answer, its forms count as present.</summary>
    private async Task<TemplatePlaces> Places(IReadOnlyList<DefinitionSource> sources, CancellationToken cancellation)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(LookUpBudget);
        try
        {
            var named = LibraryForms.PathsIn(ProcedureReader.ReadAll(sources, office.Get().Directory));
            return templates.Places with { MissingInLibrary = [.. (await forms.LookUp(named, budget.Token)).Where(f => !f.Value).Select(f => f.Key)] };
        }
        catch (Exception e) when (e is AdapterException || (e is OperationCanceledException && !cancellation.IsCancellationRequested))
        {
            FormsNotLookedUp(log, e);
            return templates.Places;
        }
    }

    private static AdoptedEdition? LastIn(List<AdoptedEdition>? history, string procedure) => history?.FindLast(e => e.Procedure == procedure);

    private string? InUse(List<AdoptedEdition> history, string procedure) =>
        LastIn(history, procedure)?.Revision ?? Installed(procedure);

    private string? Installed(string procedure) =>
        procedure == HandbookFront.Id ? handbook.Installed.Revision : procedures.Installed.FirstOrDefault(p => p.Id == procedure)?.Revision;

    private async Task Apply(List<AdoptedEdition> history, CancellationToken cancellation)
    {
        if (history.SequenceEqual(_known)) return;
        var (adopted, front) = (new List<Procedure>(), (HandbookFront?)null);
        foreach (var edition in history.GroupBy(e => e.Procedure).Select(g => g.Last()).Where(e => e.Revision is not null))
        {
            try
            {
                if (edition.Procedure == HandbookFront.Id) front = await revisions.FindFront(edition.Revision!, cancellation);
                else adopted.Add(await procedures.Find(edition.Procedure, edition.Revision!, cancellation));
            }
            catch (Exception e) when (e is InvalidOperationException or DefinitionException)
            {
                // The others are used nevertheless; this one stays as installed.
                Unreadable(log, e, edition.Procedure, edition.Revision!);
            }
        }

        procedures.Adopt(adopted);
        handbook.Adopt(front);
        _known = history;
    }

    private async Task<IReadOnlyList<ProposedEdition>> WithRunningCases(List<Procedure> read, CancellationToken cancellation)
    {
        var year = FiscalYear.FromDate(office.Get().Today);
        var lists = await Task.WhenAll(new[] { new FiscalYear(year.BuddhistYear - 1), year, new FiscalYear(year.BuddhistYear + 1) }.Select(y => cases.OfYear(y, cancellation)));
        var running = lists.SelectMany(l => l).Where(c => c.Status == CaseStatus.Open).ToLookup(c => c.Procedure, c => $"{c.Number} {c.Subject}");
        return [.. read.Select(p => new ProposedEdition(procedures.Newest(p.Id), p, [.. running[p.Id]]))];
    }

    private StoredValue<List<Proposed>> Stored(string key) => new(store, $"editions/proposal/{key}");

    private static Signature Signed(Actor by, OfficeView office) =>
        Signature.Create(by.Person, office.Directory.AdministrativeCapacity(by)!);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot look up the blank forms of a proposed edition in the document library")]
    private static partial void FormsNotLookedUp(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "Edition {Revision} of {Procedure} cannot be read; the installed one is used")]
    private static partial void Unreadable(ILogger logger, Exception exception, string procedure, string revision);

    /// <param name="Replaces">The revision that was in use when the change was shown; null if there was none.</param>
    private sealed record Proposed(string Procedure, string Revision, string? Replaces);
}

internal enum AdoptionResult
{
    Done,

    /// <summary>Another edition came into use after the change was shown.</summary>
    Outdated,

    /// <summary>The proposal is unknown.</summary>
    Gone,
}
