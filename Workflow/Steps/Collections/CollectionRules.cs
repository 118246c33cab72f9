using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>Rules for the collecting officer: accept, return, remind, close.</summary>
internal static class CollectionRules
{
    public static Refusal? Decide(CaseDraft draft, CollectionStep step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        AcceptSubmission accept => Accept(draft, visit, accept, by),
        ReturnSubmission back => Return(draft, step, visit, back, by),
        RemindRespondents => Remind(draft, visit, by),
        CompleteStep done => Close(draft, step, visit, done, by),
        HandIn { Expected: null } file => DocumentRules.HandIn(draft, step, visit, file, by),
        WithdrawDocument file => DocumentRules.Withdraw(draft, visit, file, by),
        _ => StepCommandRules.TakenElsewhere(command),
    };

    private static Refusal? Accept(CaseDraft draft, StepVisit visit, AcceptSubmission accept, Signature by)
    {
        if (accept.Respondent is { } named && visit.SubmissionOf(named) is { Status: SubmissionStatus.Accepted }) return null;
        var sent = visit.Submissions.Where(a => a.Status == SubmissionStatus.Sent && (accept.Respondent is null || a.From == accept.Respondent)).ToList();
        if (sent.Count == 0) return new NothingSubmitted();
        foreach (var submission in sent)
        {
            draft.Record(new SubmissionAccepted(visit.Step, visit.VisitNumber, submission.From.ToString()), by);
            draft.Emit(new RefreshCards(CaseDraft.RequestOf(visit, submission.From)));
        }

        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Return(CaseDraft draft, CollectionStep step, StepVisit visit, ReturnSubmission back, Signature by)
    {
        if (visit.SubmissionOf(back.Respondent) is null or { Status: SubmissionStatus.Returned }) return new NothingSubmitted();
        if (ReasonRules.Fault(back.Reason) is { } fault) return fault;
        draft.Record(new SubmissionReturned(visit.Step, visit.VisitNumber, back.Respondent.ToString(), VisibleText.Trim(back.Reason)), by);
        CollectionEffects.RepostRequest(draft, step, visit, back.Respondent);
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Remind(CaseDraft draft, StepVisit visit, Signature by)
    {
        var awaited = visit.Awaited.Where(r => !r.IsOutside).ToList();
        if (awaited.Count == 0) return new NobodyAwaited();
        draft.Record(new RespondentsReminded(visit.Step, visit.VisitNumber, [.. awaited.Select(r => r.ToString())]), by);
        foreach (var respondent in awaited) CollectionEffects.RepostRequest(draft, draft.Procedure.Step(visit.Step), visit, respondent);
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Close(CaseDraft draft, CollectionStep step, StepVisit visit, CompleteStep done, Signature by)
    {
        var open = visit.Asked.Where(r => visit.SubmissionOf(r) is not { Status: SubmissionStatus.Accepted }).ToList();
        if (open.Count > 0 && VisibleText.IsEmpty(done.Reason)) return new SubmissionsMissing(open);
        if (open.Count > 0 && ReasonRules.Fault(done.Reason) is { } fault) return fault;
        if (ReasonRules.CommentFault(done.Comment) is { } unfit) return unfit;
        CollectionEffects.FileTable(draft, step, visit, by);
        var awaited = visit.Awaited.ToList();
        draft.CompleteStage(visit, Outcomes.Done, open.Count > 0 ? VisibleText.Trim(done.Reason) : null, step.Next, by, ReasonRules.Comment(done.Comment));
        // Notify the respondents whose submissions are still missing.
        foreach (var respondent in awaited) CollectionEffects.RepostRequest(draft, step, visit, respondent);
        return null;
    }
}
