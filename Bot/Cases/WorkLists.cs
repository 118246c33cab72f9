using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>What lies before a person.</summary>
internal sealed class WorkLists(ICaseStore store, ProcedureLibrary procedures, OfficeNow office)
{
    /// <summary>Most cases of one's own that a list goes through.</summary>
    private const int MostOfOne = 50;

    /// <summary>Rows whose card this person gets: งานของฉัน.</summary>
    public async Task<IReadOnlyList<WorkLine>> Mine(Actor actor, CancellationToken cancellation) =>
        [.. (await AtMyPositions(actor, cancellation)).Where(l => l.Responsible!.Addressees.Any(p => p.Id == actor.Person.Id))];

    /// <summary>Decisions that this person may take: รออนุมัติ.</summary>
    public async Task<IReadOnlyList<WorkLine>> WaitingFor(Actor actor, CancellationToken cancellation) =>
        [.. (await AtMyPositions(actor, cancellation)).Where(l => l.Summary.IsDecision && l.Responsible!.MayAct.Any(p => p.Id == actor.Person.Id))];

    /// <summary>Open rows that take files from this person.</summary>
    public async Task<IReadOnlyList<WorkLine>> TakingFiles(Actor actor, CancellationToken cancellation) =>
        [.. (await AtMyPositions(actor, cancellation)).Where(l => !l.Summary.IsDecision && l.Responsible!.MayAct.Any(p => p.Id == actor.Person.Id))];

    /// <summary>Open cases that this person opened.</summary>
    public async Task<IReadOnlyList<WorkLine>> OpenedBy(Person person, CancellationToken cancellation) =>
        [.. (await store.OpenedBy(person.Id, MostOfOne, cancellation)).Where(s => s.Status == CaseStatus.Open).Select(Line)];

    private async Task<IEnumerable<WorkLine>> AtMyPositions(Actor actor, CancellationToken cancellation)
    {
        var positions = office.Get().Directory.PositionsOpenTo(actor);
        return (await store.OpenAt(positions, cancellation)).Select(Line);
    }

    private WorkLine Line(CaseSummary summary)
    {
        var now = office.Get();
        var procedure = procedures.Find(summary.Procedure, summary.Edition);
        return new WorkLine(summary, procedure, summary.Position is null ? null : Responsibility.Of(summary, now.Directory, now.Today));
    }
}
