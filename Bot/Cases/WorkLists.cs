using OnesqaBot.Bot.Background;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>What lies before a person.</summary>
internal sealed class WorkLists(ICaseStore store, ProcedureLibrary procedures, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Most cases of one's own that a list goes through.</summary>
    private const int MostOfOne = 50;

    /// <summary>Turns whose card this person gets: งานของฉัน.</summary>
    public async Task<WorkList> Mine(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => l.Responsible!.Addressees.Any(p => p.Id == actor.Person.Id));

    /// <summary>Decisions that this person may take: รออนุมัติ.</summary>
    public async Task<WorkList> WaitingFor(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => l.Assignment!.IsDecision && MayAct(l, actor));

    /// <summary>Turns that take files from this person.</summary>
    public async Task<WorkList> TakingFiles(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => !l.Assignment!.IsDecision && MayAct(l, actor));

    /// <summary>Open cases that this person opened.</summary>
    public async Task<WorkList> OpenedBy(Person person, CancellationToken cancellation) =>
        await Open(await store.OpenedBy(person.Id, MostOfOne, cancellation), cancellation);

    /// <summary>Open cases that are this person's (<see cref="Ownership"/>), whoever has them now. They stand for the case: no turn is named.</summary>
    public async Task<IReadOnlyList<WorkLine>> OwnedBy(Actor actor, CancellationToken cancellation)
    {
        var own = await Open(await store.OpenedBy(actor.Person.Id, MostOfOne, cancellation), cancellation);
        var yearly = (await Open(await store.OpenedBy(Signature.SystemPerson, MostOfOne, cancellation), cancellation)).Where(l => actor.In(l.Procedure.OpenedBy) is not null);
        return [.. own.Concat(yearly).Select(l => l with { Assignment = null })];
    }

    private Task<WorkList> Open(CaseList cases, CancellationToken cancellation) =>
        Lines(cases.Unreadable, cases.Where(s => s.Status == CaseStatus.Open).Select(s => (s, s.Assignments[0])), cancellation);

    private async Task<WorkList> OpenTo(Actor actor, CancellationToken cancellation)
    {
        var holders = office.Get().Directory.AssigneeKeysFor(actor);
        var open = await store.OpenAt(holders, cancellation);
        return await Lines(open.Unreadable, open.SelectMany(s => s.Assignments.Where(assignment => holders.Contains(assignment.AssigneeKey)).Select(assignment => (s, assignment))), cancellation);
    }

    private static bool MayAct(WorkLine line, Actor actor) => line.Responsible!.MayAct.Any(p => p.Id == actor.Person.Id);

    /// <summary>Without those whose procedure cannot be read: one such case must not cost anybody his list.</summary>
    private async Task<WorkList> Lines(int unreadable, IEnumerable<(CaseSummary Summary, Assignment Turn)> turns, CancellationToken cancellation)
    {
        var (lines, now) = (new List<WorkLine?>(), office.Get());
        foreach (var (summary, assignment) in turns)
        {
            lines.Add(await isolation.Read("lists", summary.Number.ToString(), async () => new WorkLine(
                summary, await procedures.Find(summary.Procedure, summary.Revision, cancellation), assignment,
                Responsibility.Resolve(assignment, summary.OpenedBy, now.Directory, now.Today)), cancellation));
        }

        return WorkList.Create(unreadable, lines);
    }
}
