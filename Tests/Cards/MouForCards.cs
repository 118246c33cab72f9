using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Tests;

/// <summary>The handbook's procedure for an MoU, as the office's own file has it.</summary>
internal static class MouForCards
{
    public static readonly Procedure Procedure = EmbeddedDefinitions.Procedures().Single(p => p is { Id: "mou", Edition: "2567" });
}
