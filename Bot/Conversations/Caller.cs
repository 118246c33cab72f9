using OnesqaBot.Cards;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Who is talking to the bot, known from the Entra object id and nothing else.</summary>
/// <param name="IsPersonal">Whether it is the personal chat: the only place where work is done.</param>
internal sealed record Caller(Actor Actor, string? UserId, bool IsPersonal)
{
    public Person Person => Actor.Person;

    public Viewer Viewer => new(Person, UserId);
}
