namespace OnesqaBot.Workflow.Definitions;

/// <summary>Collects the faults of one file.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<DefinitionFault> _faults = [];

    public IReadOnlyList<DefinitionFault> All => _faults;

    public void Add(int line, string? where, DefinitionError error) =>
        _faults.Add(new DefinitionFault(file, line, where, error.Problem, error.Fix));

    /// <exception cref="DefinitionException">The list is not empty.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0) throw new DefinitionException(_faults);
    }
}
