using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>Pages of the printed handbook, in the reader's digits.</summary>
internal static class HandbookPages
{
    /// <param name="printed">One page or a range: ๑, ๓–๗.</param>
    public static string Describe(string printed)
    {
        var pages = TextFormat.Printed(printed);
        return pages.Contains('–', StringComparison.Ordinal) ? AnswerTexts.Pages(pages) : AnswerTexts.Page(pages);
    }
}
