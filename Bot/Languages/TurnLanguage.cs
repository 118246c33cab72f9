using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Bot.Languages;

/// <summary>The language of a turn, kept in its state for the reply to a failed turn, which is sent after the turn has ended.</summary>
internal sealed record TurnLanguage(Language Language);
