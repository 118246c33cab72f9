using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Handbook;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Editions;

/// <summary>The history of the office's editions, with a button that takes the newest of each procedure back.</summary>
public static class EditionsCard
{
    private const int MaxButtons = 3;

    public static string Title => EditionTexts.Editions;

    /// <summary>What an entry of the history is about: a procedure, or the handbook's chapters.</summary>
    public static string NameOf(string id, ProcedureLibrary procedures) =>
        id == HandbookFront.Id ? EditionTexts.Chapters : procedures.Newest(id)?.ShortTitle.Localized() ?? id;

    /// <param name="history">Oldest first.</param>
    /// <param name="nameOf">The title of a procedure.</param>
    /// <param name="waiting">The procedures of which open cases have another edition than the one in use, with their number.</param>
    public static DrawnCard Draw(
        IReadOnlyList<AdoptedEdition> history, IReadOnlyList<(string Procedure, int Cases)> waiting, Func<string, string> nameOf, OfficeView office) => DetailLevel.Fit(detail => CardLayout.Create(
        Title,
        [
            .. CardLayout.Title(Title),
            .. history.Count == 0 ? (IEnumerable<AdaptiveElement>)[CardText.Plain(EditionTexts.NoEditions)] : [],
            .. history.Reverse().Take(detail.Items).SelectMany(e => Entry(e, nameOf, office, detail)),
            .. CardLayout.Rest(history.Count - detail.Items, EditionTexts.EditionsCounter, ""),
            .. waiting.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Heading(EditionTexts.MoveTitle)],
            .. waiting.Take(detail.Items).Select(w => CardText.Line(CardText.Bold(PlainText.Line(nameOf(w.Procedure), detail.Line)), CardText.Run(EditionTexts.MoveWaiting(w.Cases)))),
            CardText.Hint(EditionTexts.HowToSend),
        ],
        waiting.Take(MaxButtons).Select(w => Buttons.Plain(new AskMoveEdition(w.Procedure), EditionTexts.MoveCases(nameOf(w.Procedure)))).Concat(history.GroupBy(e => e.Procedure).Select(g => g.Last()).Where(e => e.Revision is not null).Reverse().Take(MaxButtons)
            .Select(e => Buttons.Plain(new TakeBackEdition(e.Id), EditionTexts.TakeBack(nameOf(e.Procedure))))).Concat(WaysOn.IfEmpty(history.Count + waiting.Count, office))));

    private static IEnumerable<AdaptiveElement> Entry(AdoptedEdition entry, Func<string, string> nameOf, OfficeView office, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Bold(PlainText.Line(nameOf(entry.Procedure), detail.Line)), CardText.Run(entry switch
        {
            { Revision: null } => EditionTexts.InstalledAgain,
            { Undoes: not null } => EditionTexts.TookBack,
            { Undoes: null } => EditionTexts.Uses(entry.Revision),
        }));
        yield return CardText.Small(EditionTexts.AdoptedBy(SignatureText.Describe(entry.By, office, detail.Line), TextFormat.ShortMoment(entry.At)));
    }
}
