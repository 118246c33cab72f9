using OnesqaBot.Cards.Steps;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Cards.Text;

/// <summary>The outcome of a step, or of one stage of its approval chain, in a few words: อนุมัติแล้ว, ลงนามแล้ว.</summary>
internal static class OutcomeText
{
    public static string Describe(StepVisit visit, Step? step) => Describe(visit.Outcome, visit.Returned, step);

    public static string Describe(string? outcome, bool returned, Step? step) => outcome switch
    {
        _ when step is not null && StepCards.For(step).OwnOutcome(step, outcome) is { } own => own,
        Outcomes.Approved => WordingTexts.Approved,
        Outcomes.Endorsed => WordingTexts.Endorsed,
        Outcomes.Passed => WordingTexts.Passed,
        Outcomes.PassedWithConditions => WordingTexts.PassedWithConditions,
        Outcomes.Noted => WordingTexts.Noted,
        Outcomes.Returned => WordingTexts.Returned,
        Outcomes.Recalled => WordingTexts.Recalled,
        Outcomes.Done when step is not null => StepCards.For(step).Done,
        null => WordingTexts.InProgress,
        // An outcome that this revision of the procedure lacks.
        _ => returned ? WordingTexts.Returned : WordingTexts.Done,
    };
}

/// <summary>The text of a resolution's result.</summary>
internal static class ResolutionText
{
    public static string Describe(ResolutionResult result) => result switch
    {
        ResolutionResult.Passed => WordingTexts.ResultPassed,
        ResolutionResult.PassedWithConditions => WordingTexts.ResultPassedWithConditions,
        ResolutionResult.Noted => WordingTexts.ResultNoted,
        ResolutionResult.Returned => WordingTexts.ResultReturned,
    };
}
