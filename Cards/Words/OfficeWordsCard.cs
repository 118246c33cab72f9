using AdaptiveCards;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Words;

/// <summary>The office's own words for procedures, with who added them and when, and those that were removed.</summary>
public static class OfficeWordsCard
{
    private const int MaxNamed = 4;

    public static string Title => OfficeWordTexts.Words;

    /// <param name="history">Oldest first.</param>
    /// <param name="nameOf">The title of a procedure.</param>
    public static DrawnCard Draw(IReadOnlyList<OfficeWord> history, Func<string, string> nameOf, OfficeView office)
    {
        var words = OfficeWord.InUse(history).OrderBy(w => w.Word, StringComparer.Ordinal).ToList();
        var removed = history.Where(w => w.IsRemoved).Reverse().ToList();
        return DetailLevel.Fit(detail => CardLayout.Create(
            Title,
            [
                .. CardLayout.Title(Title),
                .. words.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(OfficeWordTexts.NoWords)] : [],
                .. words.Take(detail.Items).SelectMany(w => Entry(w, nameOf, office, detail)),
                .. CardLayout.Rest(words.Count - detail.Items, OfficeWordTexts.WordsCounter, ""),
                .. removed.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Heading(OfficeWordTexts.History)],
                .. removed.Take(detail.Lines).SelectMany(w => Entry(w, nameOf, office, detail)),
                CardText.Hint(OfficeWordTexts.HowTo),
            ],
            WaysOn.IfEmpty(words.Count, office)));
    }

    public static string IsCommand(string word) => OfficeWordTexts.IsCommand(PlainText.Line(word, OfficeWord.MaxLength));

    /// <param name="same">Whether it already means what it was to mean.</param>
    public static string Taken(string word, string procedure, bool same) =>
        same ? OfficeWordTexts.Taken(PlainText.Line(word, OfficeWord.MaxLength), procedure) : OfficeWordTexts.TakenByOther(PlainText.Line(word, OfficeWord.MaxLength), procedure);

    public static string BadLength(int least, int most) => OfficeWordTexts.BadLength(least, most);

    public static string NotAdded(string word) => OfficeWordTexts.NotAdded(PlainText.Line(word, OfficeWord.MaxLength));

    /// <param name="names">The procedures that it may mean; empty if it means none.</param>
    public static string TargetUnclear(string target, IReadOnlyList<string> names)
    {
        var typed = PlainText.Line(target, OfficeWord.MaxLength);
        return names.Count == 0 ? OfficeWordTexts.UnknownTarget(typed) : OfficeWordTexts.SeveralTargets(typed, string.Join(", ", names.Take(MaxNamed)));
    }

    private static IEnumerable<AdaptiveElement> Entry(OfficeWord word, Func<string, string> nameOf, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Bold(PlainText.Line(word.Word, detail.Line)), CardText.Run(OfficeWordTexts.Means(PlainText.Line(nameOf(word.Procedure), detail.Line))));
        var (who, when) = (SignatureText.Describe(word.By, office, detail.Line), TextFormat.ShortMoment(word.At));
        yield return CardText.Small(word.IsRemoved ? OfficeWordTexts.Removed(who, when) : OfficeWordTexts.Added(who, when));
    }
}
