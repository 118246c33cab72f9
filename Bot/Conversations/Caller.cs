using Microsoft.Bot.Builder;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Conversations;

/// <summary>The person talking to the bot, identified only by Entra object id.</summary>
/// <param name="IsPersonal">Whether this is the personal chat, the only place where work is done.</param>
/// <param name="Language">The language that the person reads.</param>
internal sealed record Caller(Actor Actor, string? UserId, bool IsPersonal, Language Language = Language.Thai)
{
    public Person Person => Actor.Person;

    public Viewer Viewer => new(Person, UserId, Language);
}

/// <summary>A button press.</summary>
internal sealed record Press(ITurnContext Turn, Caller Caller)
{
    public string CommandIdOf(CardAction action) => CommandId.ForPress(Turn.Activity, action, Caller);
}
