namespace OnesqaBot.Workflow.Languages;

/// <summary>A language in which the bot writes.</summary>
public enum Language
{
    Thai,
    English,
}
