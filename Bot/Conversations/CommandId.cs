using Microsoft.Bot.Schema;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Creates the ids of the commands that people give. A repeated activity gives the same id.</summary>
internal static class CommandId
{
    /// <summary>The id of an input. The channel's activity ids are unique only within a conversation.</summary>
    public static string ForInput(IActivity activity) =>
        activity.Id is { Length: > 0 } id ? $"{activity.Conversation.Id}/{id}" : Guid.NewGuid().ToString("N");

    /// <summary>The id of a button press. Hashed, because conversation ids are long, and ids may become part of a button's data.</summary>
    public static string ForPress(IActivity activity, OnesqaBot.Cards.Actions.CardAction action, Caller caller) =>
        $"{CardActions.OnceAs(action) ?? $"{StableHash.Compute(ForInput(activity), 16)}/{CardActions.VerbOf(action)}"}/{caller.Person.Id}";
}
