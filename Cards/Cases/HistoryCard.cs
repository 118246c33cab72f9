using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Cards.Cases;

/// <summary>Who did what, when, and to which document, newest first. If not everything fits, only the latest entries are shown.</summary>
public static class HistoryCard
{
    /// <summary>History entries are short, so three times as many fit as in other lists.</summary>
    private const int PerItem = 3;

    public static DrawnCard Draw(CaseView view) => DetailLevel.Fit(detail => Draw(view, detail));

    private static AdaptiveCard Draw(CaseView view, DetailLevel detail)
    {
        var all = view.Stored.Events.Select(e => (Event: e, Line: HistoryText.Describe(e, view, detail))).Where(e => e.Line is not null).ToList();
        var most = detail.Items * PerItem;
        return CardLayout.Create(
            CaseTexts.HistoryNumbered(view.Case.Number),
            [
                .. CaseHeader.Draw(view, CaseTexts.History, detail),
                .. all.Count > most ? (IEnumerable<AdaptiveElement>)
                    [CardText.Small(CaseTexts.LatestEntriesOnly(TextFormat.Number(most), TextFormat.Number(all.Count)))] : [],
                .. Enumerable.Reverse(all).Take(most).SelectMany(e => Entry(e.Event, e.Line!, view, detail)),
            ],
            [Buttons.Plain(new AskStatus(view.Case.Number)), .. Buttons.Folder(view)]);
    }

    private static IEnumerable<AdaptiveElement> Entry(RecordedEvent e, HistoryLine line, CaseView view, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Run(line.Mark), CardText.Bold(line.What), CardText.Run(line.About));
        yield return CardText.Small($"{TextFormat.ShortMoment(e.At)} · {SignatureText.Describe(e.By, view.Office, detail.Line)}");
        foreach (var note in line.Notes) yield return CardText.Small(note);
    }
}
