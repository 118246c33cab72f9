using OnesqaBot.Cards;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Conversations;

/// <summary>The person talking to the bot, identified only by Entra object id.</summary>
/// <param name="IsPersonal">Whether this is the personal chat, the only place where work is done.</param>
internal sealed record Caller(Actor Actor, string? UserId, bool IsPersonal)
{
    public Person Person => Actor.Person;

    public Viewer Viewer => new(Person, UserId);
}
