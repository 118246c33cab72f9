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

    public static DrawnCard Draw(HandbookFront front) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. front.Chapters.SelectMany(c => Chapter(c, detail)),
            .. front.Abbreviations.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Heading(AnswerTexts.Abbreviations)],
            .. front.Abbreviations.Select(a => CardText.Line(
                CardText.Bold(PlainText.Line(a.Letters, detail.Line)),
                a.Full is { } full ? CardText.Run(PlainText.Line(full, detail.Line)) : CardText.Subtle(AnswerTexts.NotSpelledOut))),
        ],
        [Buttons.Do(new AskProcedures(), GeneralTexts.AllProcedures)]));

    private static IEnumerable<AdaptiveElement> Chapter(HandbookChapter chapter, DetailLevel detail)
    {
        var title = PlainText.Line(chapter.Title, detail.Line);
        yield return CardText.Spread(
            AdaptiveSpacing.Medium, chapter.Pages is { } pages ? [CardText.Bold(title), CardText.Subtle(AnswerTexts.Pages(pages))] : [CardText.Bold(title)]);
        foreach (var line in CardText.Long(chapter.Text, detail)) yield return line;
    }
}
