using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Text;

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
