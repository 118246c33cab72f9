using System.Collections.Concurrent;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Templates;

/// <summary>
/// Knows which blank forms the document library has, so that no card links to a file that is not there. A form that was not looked up
/// yet, or could not be, counts as present.
/// </summary>
/// <param name="library">Null if documents are kept in a folder: then no procedure can name a form in a library.</param>
internal sealed partial class LibraryForms(
    ProcedureLibrary procedures, TimeProvider clock, ILogger<LibraryForms> log, ILibraryFiles? library = null) : IHostedService
{
    private const int MaxParallel = 4;

    /// <summary>How long the start waits for the library.</summary>
    private static readonly TimeSpan StartBudget = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);

    /// <summary>Whether the library has the form; null if that cannot be looked up. Forms of earlier editions are added when a card shows them.</summary>
    private readonly ConcurrentDictionary<string, bool?> _known = new(StringComparer.Ordinal);

    private DateTimeOffset _next = DateTimeOffset.MinValue;

    /// <summary>Whether the library certainly lacks the form.</summary>
    public bool IsMissing(string path) => library is not null && _known.GetOrAdd(path, (bool?)null) == false;

    /// <summary>The forms in the library that procedures name, in the handbook's order.</summary>
    public static IReadOnlyList<string> PathsIn(IEnumerable<Procedure> named) =>
        [.. named.SelectMany(p => p.Steps).SelectMany(s => s.Expects).Select(e => e.Template).OfType<DocumentTemplate.LibraryPath>().Select(t => t.Path).Distinct(StringComparer.Ordinal)];

    /// <summary>Looks forms up now.</summary>
    /// <returns>Those of which it is known whether the library has them.</returns>
    /// <exception cref="AdapterException">The library did not answer.</exception>
    public async Task<IReadOnlyDictionary<string, bool>> LookUp(IReadOnlyCollection<string> paths, CancellationToken cancellation)
    {
        if (library is null) return new Dictionary<string, bool>();
        await Parallel.ForEachAsync(
            paths, new ParallelOptions { MaxDegreeOfParallelism = MaxParallel, CancellationToken = cancellation },
            async (path, token) => _known[path] = await library.Exists(path, token));
        return paths.Where(p => _known[p] is not null).ToDictionary(p => p, p => _known[p]!.Value, StringComparer.Ordinal);
    }

    /// <summary>Looks up all forms from time to time: the office may add or remove one while the bot runs.</summary>
    public async Task Refresh(CancellationToken cancellation)
    {
        if (library is null || clock.GetUtcNow() < _next) return;
        List<string> paths = [.. PathsIn(procedures.Current).Union(_known.Keys)];
        if (paths.Count > 0) await LookUp(paths, cancellation);
        _next = clock.GetUtcNow() + Interval;
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        budget.CancelAfter(StartBudget);
        try
        {
            await Refresh(budget.Token);
        }
        catch (Exception e) when (e is AdapterException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            NotLookedUp(log, e);
        }

        foreach (var path in _known.Where(f => f.Value == false).Select(f => f.Key)) Missing(log, path);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot look up the blank forms in the document library; their links are shown unchecked")]
    private static partial void NotLookedUp(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The document library has no blank form {Path}: upload it, or correct 'template:' of the procedure. Cards do not link to it")]
    private static partial void Missing(ILogger logger, string path);
}
