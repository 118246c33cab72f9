using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards;

/// <summary>The person that a card is drawn for.</summary>
/// <param name="Person">Null for the shared view in a channel.</param>
/// <param name="UserId">The person's channel id, for <c>refresh.userIds</c>; null if it is unknown.</param>
public sealed record Viewer(Person? Person, string? UserId)
{
    public static readonly Viewer Everyone = new(null, null);
}
