namespace OnesqaBot.Workflow;

/// <summary>Documents are handed in; done without an expected one needs a reason.</summary>
internal static class TaskRules
{
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        HandIn file => TakeIn(draft, step, visit, file, by),
        CompleteStep done => Complete(draft, step, visit, done, by),
        _ => new NotPossibleHere(),
    };

    /// <summary>The row's expected documents that nobody handed in at any visit.</summary>
    public static IReadOnlyList<ExpectedDocument> Missing(Case state, Step step) =>
    [
        .. step.Expects.Where(e => !e.Optional
            && !state.Documents.Any(d => d.Step == step.Key && d.Expected == e.Key && d.Lost is null)),
    ];

    private static Refusal? TakeIn(CaseDraft draft, Step step, StepVisit visit, HandIn file, Signature by)
    {
        if (file.Expected is not null && step.Expects.All(e => e.Key != file.Expected)) return new UnknownStep();
        draft.Record(new DocumentHandedIn(file.Document, visit.Step, visit.Visit, FileNames.Clean(file.FileName), file.Expected, file.Source), by);
        draft.Call(new FileDocument(file.Document));
        draft.Call(new RefreshCards(new CardRef(CardKind.Step, visit.Step, visit.Visit)));
        return null;
    }

    private static Refusal? Complete(CaseDraft draft, Step step, StepVisit visit, CompleteStep done, Signature by)
    {
        var missing = Missing(draft.State, step);
        if (missing.Count > 0 && string.IsNullOrWhiteSpace(done.Reason)) return new DocumentsMissing(missing);
        if (!string.IsNullOrWhiteSpace(done.Reason) && Reasons.Fault(done.Reason) is { } fault) return fault;

        // A reason explains missing documents only: one typed before the file arrived is not recorded.
        draft.Finish(visit, Outcomes.Done, returned: false, missing.Count > 0 ? done.Reason!.Trim() : null, step.Next, by);
        return null;
    }
}
