using System.Collections.Concurrent;

namespace OnesqaBot.Workflow;

/// <summary>The procedures as they stand in their files, and the revisions that cases began under before a file was changed.</summary>
/// <param name="kept">Gives a revision that no file holds any more; null when it was never kept.</param>
public sealed class ProcedureLibrary(IReadOnlyList<Procedure> procedures, Func<string, string, Procedure?>? kept = null)
{
    private readonly ConcurrentDictionary<(string Id, string Revision), Procedure> _known =
        new(procedures.Select(p => KeyValuePair.Create((p.Id, p.Revision), p)));

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
    public Procedure Of(Case @case) => Find(@case.Procedure, @case.Revision);

    /// <inheritdoc cref="Of"/>
    public Procedure Find(string id, string revision)
    {
        if (_known.TryGetValue((id, revision), out var known)) return known;
        var found = kept?.Invoke(id, revision) ?? throw new InvalidOperationException($"Revision {revision} of procedure {id} was never kept.");
        return _known.GetOrAdd((id, revision), found);
    }
}
