using Microsoft.Bot.Schema;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Creates the ids of commands: of those that people give, where a repeated activity gives the same id, and of the bot's own. They are
/// recorded with the case, so that each text stays as it is.
/// </summary>
internal static class CommandId
{
    /// <summary>The id of an input. The channel's activity ids are unique only within a conversation.</summary>
    public static string ForInput(IActivity activity) =>
        activity.Id is { Length: > 0 } id ? $"{activity.Conversation.Id}/{id}" : Guid.NewGuid().ToString("N");

    /// <summary>The id of a button press. Hashed, because conversation ids are long, and ids may become part of a button's data.</summary>
    public static string ForPress(IActivity activity, OnesqaBot.Cards.Actions.CardAction action, Caller caller) =>
        $"{CardActions.OnceAs(action) ?? $"{StableHash.Compute(ForInput(activity), 16)}/{CardActions.VerbOf(action)}"}/{caller.Person.Id}";

    /// <summary>The id of looking whom to remind of a case at a time.</summary>
    public static string ForReminder(CaseNumber number, DateTimeOffset at) => FormattableString.Invariant($"{number}/look/{at.UtcTicks}");

    /// <summary>The id of looking for the first time whom to remind of a case from before there were reminders.</summary>
    public static string ForFirstReminder(CaseNumber number) => $"{number}/first-look";

    /// <summary>The id of planning a case again after a change of the holidays.</summary>
    public static string ForReplanning(string change) => $"holidays/{change}";

    /// <summary>The id of what is reported of an effect: <c>link</c>, <c>unreachable</c>.</summary>
    public static string ForEffect(OutboxEntry entry, string what) => $"{entry.Key}/{what}";

    /// <summary>The id of what is reported of a document: <c>filed</c>, <c>lost</c>, <c>delayed</c>.</summary>
    public static string ForDocument(CaseNumber number, string document, string what) => $"{number}/{document}/{what}";

    /// <summary>The id of moving one of several cases to another edition by a command.</summary>
    public static string ForMove(string command, CaseNumber number) => $"{command}/{number}";

    /// <summary>The id of moving one of a person's assignments by a command.</summary>
    public static string ForTransfer(string command, CaseNumber number, Assignment assignment) =>
        FormattableString.Invariant($"{command}/{number}/{assignment.Step}/{assignment.Visit}/{assignment.Respondent}");
}
