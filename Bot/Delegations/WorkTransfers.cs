using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Delegations;

/// <summary>Moves everything that waits for a person to another one, by the rules of delegations.</summary>
internal sealed class WorkTransfers(WorkLists lists, ICaseStore cases, CaseCommandHandler commands, OfficeContext office, TimeProvider clock)
{
    /// <summary>How long whoever pressed the button waits; what is left is moved by the next press.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    /// <summary>What waits for a person, and whether it can be moved.</summary>
    /// <param name="to">Null to see only what would be stuck.</param>
    public async Task<(IReadOnlyList<TransferLine> Lines, int Unreadable)> Preview(Person from, Person? to, CancellationToken cancellation)
    {
        var (mine, now) = (await lists.Mine(office.ActorFor(from), cancellation), office.Get());
        return ([.. mine.Select(l => Judge(l, from, to, now))], mine.Unreadable);
    }

    /// <returns>What became of each assignment, and whether that was all.</returns>
    /// <param name="command">Command id.</param>
    public async Task<(IReadOnlyList<TransferLine> Lines, bool IsOver)> Move(
        string command, Person from, Person to, Actor by, CancellationToken cancellation)
    {
        var (lines, _) = await Preview(from, to, cancellation);
        var done = new List<TransferLine>();
        using var budget = new CancellationTokenSource(Budget, clock);
        foreach (var line in lines)
        {
            if (budget.IsCancellationRequested) return (done, false);
            done.Add(line.Fault is null ? await Move(command, line, to, by, cancellation) : line);
        }

        return (done, true);
    }

    private async Task<TransferLine> Move(string command, TransferLine line, Person to, Actor by, CancellationToken cancellation)
    {
        var (number, assignment) = (line.Line.Summary.Number, line.Line.Assignment!);
        // The stage may have passed since the list was read; the engine then says so.
        if ((await cases.Find(number, cancellation))?.Case.FindVisit(assignment.Step, assignment.Visit) is not { } visit) return line with { Refusal = new UnknownStep() };
        var give = new DelegateStep(CommandId.ForTransfer(command, number, assignment), number, assignment.Step, assignment.Visit, to.Id, null, assignment.Respondent)
        {
            Stage = visit.Stage, AsAdministrator = true,
        };
        var settled = await commands.Handle(give, by, cancellation);
        return settled.Decision is Refused refused ? line with { Refusal = refused.Reason } : line with { IsMoved = true };
    }

    private static TransferLine Judge(WorkLine line, Person from, Person? to, OfficeView now)
    {
        var assignment = line.Assignment!.Undelegated;
        var holder = Responsibility.Resolve(assignment, line.Summary, now.Directory, now.Today);
        var others = DelegationCandidates.For(assignment, holder, now.Directory, now.Today).Where(p => p.Id != from.Id).ToList();
        return new(line, to is null ? null : DelegationCandidates.Fault(to.Id, assignment, holder, from, now.Directory, now.Today), others);
    }
}
