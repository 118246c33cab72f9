namespace OnesqaBot.Workflow;

/// <summary>All procedures in all editions that the bot knows.</summary>
public sealed class ProcedureLibrary(IEnumerable<Procedure> procedures)
{
    private readonly Dictionary<(string Id, string Edition), Procedure> _all =
        procedures.ToDictionary(p => (p.Id, p.Edition));

    /// <summary>The newest edition of each procedure: what a new case begins under.</summary>
    public IReadOnlyList<Procedure> Current =>
    [
        .. _all.Values.GroupBy(p => p.Id)
            .Select(g => g.OrderBy(p => p.Edition, StringComparer.Ordinal).Last())
            .OrderBy(p => p.Unit, StringComparer.Ordinal).ThenBy(p => p.Number, StringComparer.Ordinal),
    ];

    /// <summary>The newest edition of a procedure; null when there is none of that id.</summary>
    public Procedure? Newest(string id) => Current.FirstOrDefault(p => p.Id == id);

    /// <summary>The edition that a case pinned.</summary>
    /// <exception cref="InvalidOperationException">The edition's file was taken away while cases run under it.</exception>
    public Procedure Of(Case @case) => Find(@case.Procedure, @case.Edition);

    /// <inheritdoc cref="Of"/>
    public Procedure Find(string id, string edition) =>
        _all.GetValueOrDefault((id, edition)) ?? throw new InvalidOperationException(
            $"Cases run under procedure {id}, edition {edition}, whose file is gone. Put it back beside the newer edition.");
}
