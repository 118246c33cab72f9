using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The events of a case cannot be read by this version of the program. They stay as they are.</summary>
/// <param name="isNewer">Whether a newer version wrote them, which may run beside this one; else they are damaged.</param>
public sealed class UnreadableCaseException(CaseNumber number, bool isNewer, Exception inner)
    : Exception($"The events of {number} {(isNewer ? "were written by a newer version" : "are damaged")}.", inner)
{
    public CaseNumber Case => number;

    public bool IsNewer => isNewer;
}
