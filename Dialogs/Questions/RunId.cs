using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>A short name for a run of questions, the same for the same command.</summary>
internal static class RunId
{
    public static string Of(string kind, string command) => $"{kind}-{StableHash.Of(command, 8)}";
}
