using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;

namespace OnesqaBot.Bot.Conversations;

/// <summary>The response to a button press.</summary>
internal abstract record CardActionResponse;

/// <summary>Replaces the pressed card, for the person who pressed it.</summary>
internal sealed record ReplaceCard(DrawnCard Card) : CardActionResponse;

/// <summary>Keeps the message as it is; this is the card it shows.</summary>
internal sealed record AsSent(JObject Card) : CardActionResponse;

/// <summary>Adds a new card at the end of the chat; the pressed card stays.</summary>
internal sealed record NewCard(DrawnCard Card, string Summary) : CardActionResponse;

/// <summary>Keeps the pressed card and shows a short message. The requested content, if any, was sent separately.</summary>
internal sealed record Toast(string Text) : CardActionResponse;
