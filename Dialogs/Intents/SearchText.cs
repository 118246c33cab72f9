using OnesqaBot.Dialogs.Intents.Sentences;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Text in the form in which subjects are searched: letters and digits alone, so that spaces, tone marks and kinds of digits do not matter.</summary>
public static class SearchText
{
    public static string Of(string text) => Skeleton.FromText(text);
}
