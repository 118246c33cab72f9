namespace OnesqaBot.Bot.Copies;

/// <summary>A marked message that came into view.</summary>
/// <param name="Key">What it is, the same on each copy.</param>
/// <param name="Id">The channel's.</param>
/// <param name="Thread">What the id of its conversation has besides the chat's or the channel's own.</param>
/// <param name="Sent">Hash of the card that it was sent or last updated with.</param>
/// <param name="Pressed">The card, packed, that a press put in that one's place; null for none.</param>
internal sealed record SeenMessage(string Key, string Id, string Thread, string Sent, string? Pressed);
