using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards;

/// <summary>Whom a card is drawn for.</summary>
/// <param name="Person">Null for the view that everyone in a channel shares.</param>
/// <param name="UserId">The channel's id of that person, for <c>refresh.userIds</c>; null when it is not known.</param>
public sealed record Viewer(Person? Person, string? UserId)
{
    public static readonly Viewer Everyone = new(null, null);
}
