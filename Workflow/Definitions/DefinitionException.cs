namespace OnesqaBot.Workflow.Definitions;

/// <summary>Thrown for definitions that the bot must not start with. Lists all faults, ordered by file and line.</summary>
public sealed class DefinitionException : Exception
{
    public DefinitionException(IEnumerable<DefinitionFault> faults)
        : this([.. faults.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line)])
    {
    }

    private DefinitionException(DefinitionFault[] sorted)
        : base(string.Join('\n', sorted.AsEnumerable())) => Faults = sorted;

    public IReadOnlyList<DefinitionFault> Faults { get; }
}
