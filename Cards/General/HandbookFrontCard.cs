using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Handbook;

namespace OnesqaBot.Cards.General;

/// <summary>What stands in the handbook before its procedures, in its own words, and the abbreviations that it uses.</summary>
public static class HandbookFrontCard
{
    public static string Title => AnswerTexts.FrontTitle;

    /// <param name="asked">What was typed; a chapter that it names is open.</param>
    public static DrawnCard Draw(HandbookFront front, string asked) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. front.Chapters.SelectMany(c => Chapter(c, IsNamedIn(asked, c), detail)),
            .. front.Abbreviations.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Heading(AnswerTexts.Abbreviations)],
            .. front.Abbreviations.Select(a => CardText.Line(
                CardText.Bold(PlainText.Line(a.Letters, detail.Line)),
                a.Full is { } full ? CardText.Run(PlainText.Line(full, detail.Line)) : CardText.Subtle(AnswerTexts.NotSpelledOut))),
        ],
        [Buttons.Plain(new AskProcedures(), GeneralTexts.AllProcedures)]));

    private static IEnumerable<AdaptiveElement> Chapter(HandbookChapter chapter, bool isOpen, DetailLevel detail)
    {
        var title = HandbookPages.Append(PlainText.Line(chapter.Title, detail.Line), chapter.Pages);
        return FoldedSection.Draw(chapter.Key, title, isOpen, CardText.Long(chapter.Text, detail));
    }

    /// <summary>By its title, or in English by its key.</summary>
    private static bool IsNamedIn(string asked, HandbookChapter chapter) =>
        asked.Contains(chapter.Title, StringComparison.Ordinal) || asked.Contains(chapter.Key.Replace('-', ' '), StringComparison.OrdinalIgnoreCase);
}
