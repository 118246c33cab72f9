using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>A short name for a run of questions, the same for the same command.</summary>
internal static class DialogId
{
    public static string Create(string kind, string command) => $"{kind}-{StableHash.Compute(command, 8)}";
}
