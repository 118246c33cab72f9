using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.General;

/// <summary>What was not understood about one subject.</summary>
/// <param name="Chosen">What people did instead, most frequent first.</param>
/// <param name="Sentences">Empty unless the office keeps them.</param>
public sealed record MisunderstoodLine(string Subject, int Count, IReadOnlyList<(string What, int Count)> Chosen, IReadOnlyList<string> Sentences);

/// <summary>Lists for administrators what the bot did not understand this month.</summary>
public static class MisunderstoodCard
{
    public static string Title => AnswerTexts.Misunderstood;

    /// <param name="lines">Most frequent first.</param>
    public static DrawnCard Draw(IReadOnlyList<MisunderstoodLine> lines, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            CardText.Small(AnswerTexts.MisunderstoodMonth(TextFormat.Month(office.Today.Month))),
            .. lines.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(AnswerTexts.UnderstoodAll)] : [],
            .. lines.Take(detail.Items).SelectMany(l => Entry(l, detail)),
            .. CardLayout.Rest(lines.Count - detail.Items, AnswerTexts.SubjectsCounter, ""),
            .. lines.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Hint(AnswerTexts.AddWords)],
        ],
        WaysOn.IfEmpty(lines.Count, office)));

    private static IEnumerable<AdaptiveElement> Entry(MisunderstoodLine line, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Bold(PlainText.Line(line.Subject, detail.Line)), CardText.Run(AnswerTexts.Times(line.Count)));
        if (line.Chosen.Count > 0) yield return CardText.Small(AnswerTexts.ThenChose(string.Join(", ", line.Chosen.Take(3).Select(c => $"{c.What} {TextFormat.Number(c.Count)}"))));
        foreach (var sentence in line.Sentences.Take(detail.Lines)) yield return CardText.Small($"“{PlainText.Line(sentence, detail.Line)}”");
    }
}
