using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a body resolved, in words.</summary>
internal static class ResolutionText
{
    public static string Of(ResolutionResult result) => result switch
    {
        ResolutionResult.Passed => "เห็นชอบ",
        ResolutionResult.PassedWithConditions => "เห็นชอบโดยมีเงื่อนไข",
        _ => "ส่งกลับ",
    };
}
