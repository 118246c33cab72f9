using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>Pages of the printed handbook, in the reader's digits.</summary>
internal static class HandbookPages
{
    /// <summary>The text with the pages behind it, if they are known.</summary>
    /// <param name="printed">One page or a range: ๑, ๓–๗; null if they are not known.</param>
    public static string Append(string text, string? printed) => printed is null ? text : $"{text} · {Describe(printed)}";

    private static string Describe(string printed)
    {
        var pages = TextFormat.Printed(printed);
        return pages.Contains('–', StringComparison.Ordinal) ? AnswerTexts.Pages(pages) : AnswerTexts.Page(pages);
    }
}
