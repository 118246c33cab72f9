using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>What lies before a person.</summary>
internal sealed class WorkLists(ICaseStore store, ProcedureLibrary procedures, OfficeNow office, FaultIsolation isolation)
{
    /// <summary>Most cases of one's own that a list goes through.</summary>
    private const int MostOfOne = 50;

    /// <summary>Turns whose card this person gets: งานของฉัน.</summary>
    public async Task<WorkList> Mine(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => l.Responsible!.Addressees.Any(p => p.Id == actor.Person.Id));

    /// <summary>Decisions that this person may take: รออนุมัติ.</summary>
    public async Task<WorkList> WaitingFor(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => l.Turn!.IsDecision && MayAct(l, actor));

    /// <summary>Turns that take files from this person.</summary>
    public async Task<WorkList> TakingFiles(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => !l.Turn!.IsDecision && MayAct(l, actor));

    /// <summary>Open cases that this person opened.</summary>
    public async Task<WorkList> OpenedBy(Person person, CancellationToken cancellation) => Open(await store.OpenedBy(person.Id, MostOfOne, cancellation));

    /// <summary>Open cases that are this person's (<see cref="Ownership"/>), whoever has them now. They stand for the case: no turn is named.</summary>
    public async Task<IReadOnlyList<WorkLine>> OwnedBy(Actor actor, CancellationToken cancellation)
    {
        var own = Open(await store.OpenedBy(actor.Person.Id, MostOfOne, cancellation));
        var yearly = Open(await store.OpenedBy(Signature.SystemPerson, MostOfOne, cancellation)).Where(l => actor.In(l.Procedure.OpenedBy) is not null);
        return [.. own.Concat(yearly).Select(l => l with { Turn = null })];
    }

    private WorkList Open(CaseList cases) => WorkList.Of(cases.Unreadable, cases.Where(s => s.Status == CaseStatus.Open).Select(s => Line(s, s.Turns[0])));

    private async Task<WorkList> OpenTo(Actor actor, CancellationToken cancellation)
    {
        var holders = office.Get().Directory.HoldersOpenTo(actor);
        var open = await store.OpenAt(holders, cancellation);
        return WorkList.Of(open.Unreadable, open.SelectMany(s => s.Turns.Where(t => holders.Contains(t.Holder)).Select(t => Line(s, t))));
    }

    private static bool MayAct(WorkLine line, Actor actor) => line.Responsible!.MayAct.Any(p => p.Id == actor.Person.Id);

    /// <summary>Null where its procedure cannot be read: one such case must not cost anybody his list.</summary>
    public WorkLine? Line(CaseSummary summary, Turn turn) => isolation.Read("lists", summary.Number.ToString(), () =>
    {
        var now = office.Get();
        return new WorkLine(
            summary, procedures.Find(summary.Procedure, summary.Revision), turn, Responsibility.Of(turn, summary.OpenedBy, now.Directory, now.Today));
    });
}
