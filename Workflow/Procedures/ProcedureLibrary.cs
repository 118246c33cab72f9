using System.Collections.Concurrent;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>The procedures as they stand in their files, and the revisions that cases began under before a file was changed.</summary>
/// <param name="kept">Reads a revision that no file holds any more; null when it was never kept.</param>
public sealed class ProcedureLibrary(IReadOnlyList<Procedure> procedures, Func<string, string, Task<Procedure?>>? kept = null)
{
    private readonly ConcurrentDictionary<(string Id, string Revision), Procedure> _known =
        new(procedures.Select(p => KeyValuePair.Create((p.Id, p.Revision), p)));

    private readonly ConcurrentDictionary<(string Id, string Revision), Lazy<Task<Procedure>>> _reading = new();

    /// <summary>The newest edition of each procedure: what a new case begins under.</summary>
    public IReadOnlyList<Procedure> Current { get; } =
    [
        .. procedures.GroupBy(p => p.Id)
            .Select(g => g.OrderBy(p => p.Edition, StringComparer.Ordinal).Last())
            .OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Number, StringComparer.Ordinal),
    ];

    /// <summary>The newest edition of a procedure; null when there is none of that id.</summary>
    public Procedure? Newest(string id) => Current.FirstOrDefault(p => p.Id == id);

    /// <summary>The revision that a case began under.</summary>
    /// <exception cref="InvalidOperationException">It was never kept.</exception>
    public ValueTask<Procedure> ForCase(Case @case, CancellationToken cancellation) => Find(@case.Procedure, @case.Revision, cancellation);

    /// <inheritdoc cref="ForCase"/>
    /// <remarks>Read once, however many ask at once; who does not want to wait any longer leaves the others waiting.</remarks>
    public async ValueTask<Procedure> Find(string id, string revision, CancellationToken cancellation)
    {
        var key = (id, revision);
        if (_known.TryGetValue(key, out var known)) return known;
        return await _reading.GetOrAdd(key, k => new(() => Read(k))).Value.WaitAsync(cancellation);
    }

    private async Task<Procedure> Read((string Id, string Revision) key)
    {
        try
        {
            var found = (kept is null ? null : await kept(key.Id, key.Revision))
                ?? throw new InvalidOperationException($"Revision {key.Revision} of procedure {key.Id} was never kept.");
            return _known[key] = found;
        }
        finally
        {
            // A failure is not remembered: the store may be back the next time.
            _reading.TryRemove(key, out _);
        }
    }
}
