using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Groups of the organisation's directory (Microsoft Entra ID).</summary>
public interface IGroups
{
    /// <summary>The people in a group, those of groups within it too.</summary>
    /// <exception cref="AdapterException">They could not be read.</exception>
    Task<IReadOnlyList<GroupMember>> Members(string group, CancellationToken cancellation);
}
