using System.Collections.ObjectModel;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>A list of cases, with the number of further cases whose summaries this version cannot read.</summary>
public sealed class CaseList(IReadOnlyList<CaseSummary> cases, int unreadable) : ReadOnlyCollection<CaseSummary>([.. cases])
{
    public int Unreadable => unreadable;
}
