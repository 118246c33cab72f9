using System.Collections.ObjectModel;

namespace OnesqaBot.Workflow;

/// <summary>Cases of a list, and how many there would be besides whose summary this version of the program cannot read.</summary>
public sealed class CaseList(IReadOnlyList<CaseSummary> cases, int unreadable) : ReadOnlyCollection<CaseSummary>([.. cases])
{
    public int Unreadable => unreadable;
}
