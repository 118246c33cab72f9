using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>Creates the short id of a dialog; the same command yields the same id.</summary>
internal static class DialogId
{
    public static string Create(string kind, string command) => $"{kind}-{StableHash.Compute(command, 8)}";
}
