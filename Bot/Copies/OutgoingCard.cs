using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Copies;

/// <param name="Summary">The one-line text of the notification.</param>
internal sealed record OutgoingCard(DrawnCard Card, string Summary);
