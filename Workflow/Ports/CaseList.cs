using System.Collections.ObjectModel;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Cases of a list, and how many there would be besides whose summary this version of the program cannot read.</summary>
public sealed class CaseList(IReadOnlyList<CaseSummary> cases, int unreadable) : ReadOnlyCollection<CaseSummary>([.. cases])
{
    public int Unreadable => unreadable;
}
