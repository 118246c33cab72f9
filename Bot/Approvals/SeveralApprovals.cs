using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Approvals;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.Approvals;

/// <summary>
/// Approves several papers with one confirmation. Each is a command of its own, the same that the paper's own card gives: pressing
/// again, or there, approves nothing twice, and one that is refused or cannot be saved does not stop the others.
/// </summary>
internal sealed partial class SeveralApprovals(
    WorkLists lists, CaseViews views, CaseCommandHandler commands, OfficeContext office, ILogger<SeveralApprovals> log) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<ApproveSeveralIntent>((_, caller, cancellation) => Ask(caller, cancellation))];

    /// <summary>More do not fit on a card, nor into the time in which a press is answered.</summary>
    private const int MaxPapers = 8;

    /// <summary>The client repeats an invoke that is not answered within 5 s. Anything left over is reported as not yet decided.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(3);

    public async Task<NewCard> Ask(Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var (papers, more) = await Papers(caller, cancellation);
        return papers.Count == 0 ? RequestAnswers.Nothing(RequestTexts.NothingToApprove) : new NewCard(ApproveSeveralCard.Draw(papers, more), RequestTexts.ApproveSeveral);
    }

    public async Task<CardActionResponse> Approve(ApproveSeveralAction action, Press press, CancellationToken cancellation)
    {
        var caller = press.Caller;
        if (action.Chosen.Count == 0)
        {
            var (papers, more) = await Papers(caller, cancellation);
            return new ReplaceCard(ApproveSeveralCard.Draw(papers, more, new TypedForm(action, RequestTexts.TickAtLeastOne)));
        }

        using var budget = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        budget.CancelAfter(Budget);
        List<PaperResult> results = [];
        foreach (var (paper, reading) in action.Chosen.Take(MaxPapers)) results.Add(await Approve(paper, reading, press, budget.Token, cancellation));
        return new ReplaceCard(ApprovedSeveralCard.Draw(results, office.Get()));
    }

    private async Task<PaperResult> Approve(Paper paper, Reading reading, Press press, CancellationToken budget, CancellationToken cancellation)
    {
        try
        {
            budget.ThrowIfCancellationRequested();
            var command = new Approve(press.CommandIdOf(paper.Button), paper.Case, paper.Step, paper.Visit) { Stage = paper.Stage, Reading = reading };
            // Not cancelable: an interrupted save would leave the outcome unknown.
            var settled = await commands.Handle(command, press.Caller.Actor, cancellation);
            return new PaperResult(paper, await views.CreateAfter(settled, press.Caller.Viewer, cancellation), (settled.Decision as Refused)?.Reason);
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            NotSettled(log, paper.Case.ToString(), e);
            return new PaperResult(paper, null, null, IsSettled: false);
        }
    }

    /// <summary>The papers that the caller may approve now, the longest waiting first, and how many more there are.</summary>
    private async Task<(IReadOnlyList<(CaseView View, StepVisit Visit)> Papers, int More)> Papers(Caller caller, CancellationToken cancellation)
    {
        var waiting = (await lists.WaitingFor(caller.Actor, cancellation)).Where(l => l.Assignment is { Inquiry: null, AwaitsAnswer: false }).OrderBy(l => l.Assignment!.Since).ToList();
        List<(CaseView View, StepVisit Visit)> papers = [];
        var read = 0;
        foreach (var line in waiting)
        {
            if (papers.Count == MaxPapers) break;
            read++;
            if (await views.Find(line.Summary.Number, caller.Viewer, cancellation) is { } view
                && view.Case.FindVisit(line.Assignment!.Step, line.Assignment.Visit) is { } visit && IsApproved(view, visit, caller)) papers.Add((view, visit));
        }

        return (papers, waiting.Count - read);
    }

    /// <summary>Whether a plain approval decides it: a choice has its outcomes on its own card.</summary>
    private static bool IsApproved(CaseView view, StepVisit visit, Caller caller) =>
        view.Procedure.StepOf(visit) is { } step && step.ChainIn(visit.Round)[visit.Stage].Kind is StageKind.Approval or StageKind.Endorsement
        && view.Permissions.Can(new Approve("", view.Case.Number, visit.Step, visit.VisitNumber) { Stage = visit.Stage }, caller.Actor);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not approve case {Case} among several")]
    private static partial void NotSettled(ILogger logger, string @case, Exception exception);
}
