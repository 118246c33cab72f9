namespace OnesqaBot.Workflow;

/// <summary>One of several outcomes, each leading elsewhere; one that returns needs a reason.</summary>
internal static class ChoiceRules
{
    public static Refusal? Decide(CaseDraft draft, ChoiceStep step, StepVisit visit, StepCommand command, Signature by)
    {
        if (command is not Choose choose) return new NotPossibleHere();
        if (step.Outcomes.FirstOrDefault(o => o.Key == choose.Outcome) is not { } outcome) return new UnknownStep();
        if (outcome.Returns && Reasons.Fault(choose.Reason) is { } fault) return fault;

        draft.Finish(visit, outcome.Key, outcome.Returns, outcome.Returns ? choose.Reason!.Trim() : null, outcome.GoesTo, by);
        return null;
    }
}
