using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Thrown when this version cannot read the events of a case. They are left unchanged.</summary>
/// <param name="isNewer">Whether they were written by a newer version, which may run in parallel; otherwise they are damaged.</param>
public sealed class UnreadableCaseException(CaseNumber number, bool isNewer, Exception inner)
    : Exception($"The events of {number} {(isNewer ? "were written by a newer version" : "are damaged")}.", inner)
{
    public CaseNumber Case => number;

    public bool IsNewer => isNewer;
}
