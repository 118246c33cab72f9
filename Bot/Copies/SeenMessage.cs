namespace OnesqaBot.Bot.Copies;

/// <summary>A marked message that has come into view.</summary>
/// <param name="Key">Identity of the message, the same on every copy.</param>
/// <param name="Id">Activity id assigned by the channel.</param>
/// <param name="Thread">Thread suffix of the conversation id, after the id of the chat or channel.</param>
/// <param name="Sent">Hash of the card as sent or last updated.</param>
/// <param name="Pressed">The packed card that replaced it after a button press; null if none did.</param>
internal sealed record SeenMessage(string Key, string Id, string Thread, string Sent, string? Pressed);
