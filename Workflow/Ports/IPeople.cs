using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The people of the office as they are now: from a file, later from Entra ID.</summary>
public interface IPeople
{
    StaffDirectory Directory { get; }
}
