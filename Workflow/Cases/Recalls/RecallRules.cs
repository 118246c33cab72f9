using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Recalls;

/// <summary>
/// Rules of taking submitted work back. The case is with the work again, as after a return, but nobody has judged it; whoever was to
/// decide gets the card again, which says so and has no buttons.
/// </summary>
internal static class RecallRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, Recall command, Actor actor)
    {
        if (ReasonRules.Fault(command.Reason) is { } fault) return fault;
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var work = SubmittedWork.For(state, visit, draft.Procedure)!;
        var holders = draft.ResponsibleFor(Assignments.ForStage(state, draft.Procedure.Step(visit.Step), visit)).Addressees;
        draft.Finish(visit, Outcomes.Recalled, returned: true, VisibleText.Trim(command.Reason), work.Work.Step, work.SignedBy(actor));
        foreach (var holder in holders) draft.Emit(new RepostCard(CaseDraft.CardOf(visit), Recipient.ForPerson(holder.Id)));
        return null;
    }
}
