using Microsoft.Bot.Schema;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Creates the ids of commands, given by people or by the bot itself. A repeated activity gives the same id. Ids are recorded with the
/// case, so their format must not change.
/// </summary>
internal static class CommandId
{
    /// <summary>The id of an input. The channel's activity ids are unique only within a conversation.</summary>
    public static string ForInput(IActivity activity) =>
        activity.Id is { Length: > 0 } id ? $"{activity.Conversation.Id}/{id}" : Guid.NewGuid().ToString("N");

    /// <summary>The id of a button press. Hashed, because conversation ids are long, and ids may become part of a button's data.</summary>
    public static string ForPress(IActivity activity, OnesqaBot.Cards.Actions.CardAction action, Caller caller) =>
        $"{CardActions.OnceAs(action) ?? $"{StableHash.Compute(ForInput(activity), 16)}/{CardActions.VerbOf(action)}"}/{caller.Person.Id}";

    /// <summary>Id of a case's reminder check at a point in time.</summary>
    public static string ForReminder(CaseNumber number, DateTimeOffset at) => FormattableString.Invariant($"{number}/look/{at.UtcTicks}");

    /// <summary>Id of the first reminder check of a case that is older than reminders.</summary>
    public static string ForFirstReminder(CaseNumber number) => $"{number}/first-look";

    /// <summary>Id of replanning a case's deadlines after a change of the holidays.</summary>
    public static string ForReplanning(string change) => $"holidays/{change}";

    /// <summary>Id of a report on an effect: <c>link</c>, <c>unreachable</c>.</summary>
    public static string ForEffect(OutboxEntry entry, string what) => $"{entry.Key}/{what}";

    /// <summary>Id of a report on a document: <c>filed</c>, <c>lost</c>, <c>delayed</c>.</summary>
    public static string ForDocument(CaseNumber number, string document, string what) => $"{number}/{document}/{what}";

    /// <summary>Id of one case's move to another edition, when a command moves several.</summary>
    public static string ForMove(string command, CaseNumber number) => $"{command}/{number}";

    /// <summary>Id of one assignment's move, when a command moves all of a person's.</summary>
    public static string ForTransfer(string command, CaseNumber number, Assignment assignment) =>
        FormattableString.Invariant($"{command}/{number}/{assignment.Step}/{assignment.Visit}/{assignment.Respondent}");
}
