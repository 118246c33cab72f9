using OnesqaBot.Bot.Background;
using OnesqaBot.Cards;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Cases;

/// <summary>Reads the work lists of a person.</summary>
internal sealed class WorkLists(ICaseStore store, ProcedureLibrary procedures, OfficeContext office, FaultIsolation isolation)
{
    /// <summary>Maximum number of a person's own cases that a list includes.</summary>
    private const int MaxOwned = 50;

    /// <summary>Assignments whose card this person receives: งานของฉัน.</summary>
    public async Task<WorkList> Mine(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => IsAddressed(l, actor));

    /// <summary>Decisions that this person may make: รออนุมัติ.</summary>
    public async Task<WorkList> WaitingFor(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => IsWaiting(l, actor));

    /// <summary>Decisions that this person may make, then the other assignments whose card this person receives.</summary>
    public async Task<IReadOnlyList<WorkLine>> WaitingThenMine(Actor actor, CancellationToken cancellation)
    {
        var open = await OpenTo(actor, cancellation);
        return [.. open.Where(l => IsWaiting(l, actor)), .. open.Where(l => IsAddressed(l, actor) && !IsWaiting(l, actor))];
    }

    /// <summary>Assignments for which this person may hand in files; those whose card this person receives come before a colleague's.</summary>
    public async Task<WorkList> TakingFiles(Actor actor, CancellationToken cancellation) =>
        (await OpenTo(actor, cancellation)).Where(l => !l.Assignment!.IsDecision && MayAct(l, actor)).MoveToFront(l => IsAddressed(l, actor));

    /// <summary>Open cases that this person opened.</summary>
    public async Task<WorkList> OpenedBy(Person person, CancellationToken cancellation) =>
        await Open(await store.OpenedBy(person.Id, MaxOwned, cancellation), cancellation);

    /// <summary>
    /// Open cases that this person owns (<see cref="Ownership"/>), whoever they are assigned to. The lines represent whole cases
    /// and name no assignment.
    /// </summary>
    public async Task<IReadOnlyList<WorkLine>> OwnedBy(Actor actor, CancellationToken cancellation)
    {
        var own = await Open(await store.OpenedBy(actor.Person.Id, MaxOwned, cancellation), cancellation);
        var yearly = (await Open(await store.OpenedBy(Signature.SystemPerson, MaxOwned, cancellation), cancellation)).Where(l => Ownership.Owns(actor, l.Summary, l.Procedure));
        return [.. own.Concat(yearly).Select(l => l with { Assignment = null })];
    }

    private Task<WorkList> Open(CaseList cases, CancellationToken cancellation) =>
        Lines(cases.Unreadable, cases.Where(s => s.Status == CaseStatus.Open).Select(s => (s, s.Assignments[0])), cancellation);

    private async Task<WorkList> OpenTo(Actor actor, CancellationToken cancellation)
    {
        var assignees = office.Get().Directory.AssigneesFor(actor);
        var open = await store.OpenAt(assignees, cancellation);
        return await Lines(open.Unreadable, open.SelectMany(s => s.Assignments.Where(assignment => assignment.IsOfAny(assignees)).Select(assignment => (s, assignment))), cancellation);
    }

    private static bool IsWaiting(WorkLine line, Actor actor) => line.Assignment!.IsDecision && MayAct(line, actor);

    private static bool IsAddressed(WorkLine line, Actor actor) => line.Responsible!.IsAddressedTo(actor.Person);

    private static bool MayAct(WorkLine line, Actor actor) => line.Responsible!.Includes(actor.Person);

    /// <summary>The line of a case. Null if its procedure cannot be read, so that one such case does not break a list.</summary>
    /// <param name="assignment">Null for a line that represents the whole case.</param>
    public Task<WorkLine?> Line(CaseSummary summary, Assignment? assignment, OfficeView now, CancellationToken cancellation) => isolation.Read(
        "lists", summary.Number.ToString(),
        async () => new WorkLine(
            assignment is null ? summary : summary.ForAssignment(assignment), await procedures.Find(summary.Procedure, summary.Revision, cancellation), assignment,
            assignment is null ? null : Responsibility.Resolve(assignment, summary, now.Directory, now.Today)),
        cancellation);

    private async Task<WorkList> Lines(
        int unreadable, IEnumerable<(CaseSummary Summary, Assignment Assignment)> assignments, CancellationToken cancellation)
    {
        var (lines, now) = (new List<WorkLine?>(), office.Get());
        foreach (var (summary, assignment) in assignments) lines.Add(await Line(summary, assignment, now, cancellation));
        return WorkList.Create(unreadable, lines);
    }
}
