namespace OnesqaBot.Workflow;

/// <summary>What the officer does who collects: accepts, returns, reminds, closes.</summary>
internal static class CollectionRules
{
    public static Refusal? Decide(CaseDraft draft, CollectionStep step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        AcceptAnswer accept => Accept(draft, visit, accept, by),
        ReturnAnswer back => Return(draft, step, visit, back, by),
        RemindRespondents => Remind(draft, visit, by),
        CompleteStep done => Close(draft, step, visit, done, by),
        HandIn { Expected: null } file => TaskRules.TakeIn(draft, step, visit, file, by),
        _ => new NotPossibleHere(),
    };

    private static Refusal? Accept(CaseDraft draft, StepVisit visit, AcceptAnswer accept, Signature by)
    {
        if (accept.Respondent is { } named && visit.AnswerOf(named) is { Status: AnswerStatus.Accepted }) return null;
        var sent = visit.Answers.Where(a => a.Status == AnswerStatus.Sent && (accept.Respondent is null || a.From == accept.Respondent)).ToList();
        if (sent.Count == 0) return new NoAnswer();
        foreach (var answer in sent)
        {
            draft.Record(new AnswerAccepted(visit.Step, visit.Visit, answer.From.ToString()), by);
            draft.Call(new RefreshCards(CaseDraft.RequestOf(visit, answer.From)));
        }

        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Return(CaseDraft draft, CollectionStep step, StepVisit visit, ReturnAnswer back, Signature by)
    {
        if (visit.AnswerOf(back.Respondent) is null or { Status: AnswerStatus.Returned }) return new NoAnswer();
        if (Reasons.Fault(back.Reason) is { } fault) return fault;
        draft.Record(new AnswerReturned(visit.Step, visit.Visit, back.Respondent.ToString(), VisibleText.Trim(back.Reason)), by);
        Collections.Bring(draft, step, visit, back.Respondent);
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Remind(CaseDraft draft, StepVisit visit, Signature by)
    {
        var awaited = visit.Awaited.ToList();
        if (awaited.Count == 0) return new NobodyAwaited();
        draft.Record(new RespondentsReminded(visit.Step, visit.Visit, [.. awaited.Select(r => r.ToString())]), by);
        foreach (var respondent in awaited) Collections.Bring(draft, draft.Procedure.Step(visit.Step), visit, respondent);
        draft.Refresh(visit);
        return null;
    }

    private static Refusal? Close(CaseDraft draft, CollectionStep step, StepVisit visit, CompleteStep done, Signature by)
    {
        var open = visit.Asked.Where(r => visit.AnswerOf(r) is not { Status: AnswerStatus.Accepted }).ToList();
        if (open.Count > 0 && VisibleText.IsEmpty(done.Reason)) return new AnswersMissing(open);
        if (open.Count > 0 && Reasons.Fault(done.Reason) is { } fault) return fault;
        Collections.FileTable(draft, step, visit, by);
        draft.Pass(visit, Outcomes.Done, open.Count > 0 ? VisibleText.Trim(done.Reason) : null, step.Next, by);
        return null;
    }
}
