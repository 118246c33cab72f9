using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Provides the current staff directory.</summary>
public interface IPeople
{
    StaffDirectory Directory { get; }
}
