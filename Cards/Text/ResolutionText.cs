using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Text;

/// <summary>What a body resolved, in words.</summary>
internal static class ResolutionText
{
    public static string Describe(ResolutionResult result) => result switch
    {
        ResolutionResult.Passed => "เห็นชอบ",
        ResolutionResult.PassedWithConditions => "เห็นชอบโดยมีเงื่อนไข",
        _ => "ส่งกลับ",
    };
}
