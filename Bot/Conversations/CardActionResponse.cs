using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot.Conversations;

/// <summary>What a pressed button is answered with.</summary>
internal abstract record CardActionResponse;

/// <summary>The pressed card becomes this one, for the one who pressed.</summary>
internal sealed record ReplaceCard(AdaptiveCard Card) : CardActionResponse;

/// <summary>The message stays what it is: this card stands there.</summary>
internal sealed record AsSent(JObject Card) : CardActionResponse;

/// <summary>A new card at the end of the chat; the pressed one stays.</summary>
internal sealed record NewCard(AdaptiveCard Card, string Summary) : CardActionResponse;

/// <summary>The pressed card stays; a word beside it. What was asked for was sent by other ways.</summary>
internal sealed record Toast(Bilingual Text) : CardActionResponse;
