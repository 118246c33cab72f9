using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The groups of the organization's directory (Microsoft Entra ID).</summary>
public interface IGroups
{
    /// <summary>The members of a group, including nested groups.</summary>
    /// <exception cref="AdapterException">The group could not be read.</exception>
    Task<IReadOnlyList<GroupMember>> Members(string group, CancellationToken cancellation);
}
