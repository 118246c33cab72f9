namespace OnesqaBot.Workflow.Definitions;

/// <summary>What is wrong in one file, gathered while it is read to its end.</summary>
internal sealed class FaultList(string file)
{
    private readonly List<DefinitionFault> _faults = [];

    public IReadOnlyList<DefinitionFault> All => _faults;

    public void Add(int line, string? where, DefinitionError error) =>
        _faults.Add(new DefinitionFault(file, line, where, error.Problem, error.Fix));

    /// <exception cref="DefinitionException">There is any fault.</exception>
    public void ThrowIfAny()
    {
        if (_faults.Count > 0) throw new DefinitionException(_faults);
    }
}
