using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What is said of a mistake in a definition to who reads English.</summary>
internal static class FaultText
{
    public static string InEnglish(this DefinitionFault fault)
    {
        using var english = ReaderLanguage.Use(Language.English);
        return fault.ToString();
    }
}
