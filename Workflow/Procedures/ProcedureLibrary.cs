using System.Collections.Concurrent;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>
/// The current procedures, which the office may replace while the bot runs, and the earlier revisions that existing cases were
/// opened under.
/// </summary>
/// <param name="kept">Reads an earlier revision from storage; returns null if it was never stored.</param>
public sealed class ProcedureLibrary(IReadOnlyList<Procedure> procedures, Func<string, string, Task<Procedure?>>? kept = null)
{
    private readonly ConcurrentDictionary<(string Id, string Revision), Procedure> _known =
        new(procedures.Select(p => KeyValuePair.Create((p.Id, p.Revision), p)));

    private readonly ConcurrentDictionary<(string Id, string Revision), Lazy<Task<Procedure>>> _reading = new();

    private readonly Lock _changing = new();
    private volatile IReadOnlyList<Procedure> _current = InOrder(procedures);
    private IReadOnlyCollection<Procedure> _adopted = [];
    private ILookup<string, string> _words = Array.Empty<string>().ToLookup(w => w);

    /// <summary>The newest edition of each procedure as installed, whatever the office adopted later.</summary>
    public IReadOnlyList<Procedure> Installed { get; } = InOrder(procedures);

    /// <summary>The procedures used for new cases, in the handbook's order. Another list after <see cref="Adopt"/>.</summary>
    public IReadOnlyList<Procedure> Current => _current;

    /// <summary>Uses these editions for new cases, and the installed ones of all other procedures.</summary>
    public void Adopt(IReadOnlyCollection<Procedure> adopted)
    {
        foreach (var procedure in adopted) _known[(procedure.Id, procedure.Revision)] = procedure;
        lock (_changing)
        {
            _adopted = adopted;
            Derive();
        }
    }

    /// <summary>Uses the office's own words for procedures beside the nicknames in their files.</summary>
    /// <param name="words">Words by id of the procedure.</param>
    public void Use(ILookup<string, string> words)
    {
        lock (_changing)
        {
            _words = words;
            Derive();
        }
    }

    private void Derive() => _current = InOrder(
        [.. Installed.Where(p => _adopted.All(a => a.Id != p.Id)).Concat(_adopted).Select(p => _words[p.Id].Any() ? p with { Nicknames = [.. p.Nicknames, .. _words[p.Id]] } : p)]);

    /// <summary>The newest edition of a procedure; null if the id is unknown.</summary>
    public Procedure? Newest(string id) => Current.FirstOrDefault(p => p.Id == id);

    /// <summary>The revision that a case runs under, with those that it ran under before.</summary>
    /// <exception cref="InvalidOperationException">A revision was never stored.</exception>
    public async ValueTask<Procedure> ForCase(Case @case, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(@case);
        var procedure = await Find(@case.Procedure, @case.Revision, cancellation);
        if (@case.EarlierRevisions.IsEmpty) return procedure;
        var earlier = new List<Procedure>();
        foreach (var revision in @case.EarlierRevisions.Distinct()) earlier.Add(await Find(@case.Procedure, revision, cancellation));
        return procedure with { Earlier = earlier };
    }

    /// <summary>A revision of a procedure.</summary>
    /// <exception cref="InvalidOperationException">The revision was never stored.</exception>
    /// <remarks>Concurrent callers share one read; canceling one caller does not affect the others.</remarks>
    public async ValueTask<Procedure> Find(string id, string revision, CancellationToken cancellation)
    {
        var key = (id, revision);
        if (_known.TryGetValue(key, out var known)) return known;
        return await _reading.GetOrAdd(key, k => new(() => Read(k))).Value.WaitAsync(cancellation);
    }

    private static IReadOnlyList<Procedure> InOrder(IEnumerable<Procedure> procedures) =>
    [
        .. procedures.GroupBy(p => p.Id)
            .Select(g => g.OrderBy(p => p.Edition, StringComparer.Ordinal).Last())
            .OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Number, StringComparer.Ordinal),
    ];

    private async Task<Procedure> Read((string Id, string Revision) key)
    {
        try
        {
            var found = (kept is null ? null : await kept(key.Id, key.Revision))
                ?? throw new InvalidOperationException($"Revision {key.Revision} of procedure {key.Id} was never stored.");
            return _known[key] = found;
        }
        finally
        {
            // Failures are not cached: the store may be available the next time.
            _reading.TryRemove(key, out _);
        }
    }
}
