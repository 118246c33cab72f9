using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Cards;

/// <summary>The person that a card is drawn for.</summary>
/// <param name="Person">Null for the shared view in a channel.</param>
/// <param name="UserId">The person's channel id, for <c>refresh.userIds</c>; null if it is unknown.</param>
/// <param name="Language">The language that the card is drawn in.</param>
public sealed record Viewer(Person? Person, string? UserId, Language Language = Language.Thai)
{
    public static readonly Viewer Everyone = new(null, null);
}
