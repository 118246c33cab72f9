using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Who did what, when, on which document. The newest are kept where not all fit.</summary>
public static class HistoryCard
{
    /// <summary>Entries of a history are short: three times as many fit as of other lists.</summary>
    private const int PerItem = 3;

    public static AdaptiveCard Draw(CaseView view) => DetailLevel.Fit(detail => Draw(view, detail));

    private static AdaptiveCard Draw(CaseView view, DetailLevel detail)
    {
        var all = view.Stored.Events.Select(e => (Event: e, Words: HistoryText.Describe(e, view, detail))).Where(e => e.Words is not null).ToList();
        var most = detail.Items * PerItem;
        return CardLayout.Create(
            $"ประวัติ {view.Case.Number}",
            [
                .. CaseHeader.Draw(view, new Bilingual("ประวัติ", "History"), detail),
                .. all.Count > most ? (IEnumerable<AdaptiveElement>)
                    [CardText.Small($"แสดง {ThaiFormat.Number(most)} รายการล่าสุด จากทั้งหมด {ThaiFormat.Number(all.Count)} รายการ · Only the latest entries are shown")] : [],
                .. all.TakeLast(most).SelectMany(e => Entry(e.Event, e.Words!, view, detail)),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);
    }

    private static IEnumerable<AdaptiveElement> Entry(RecordedEvent e, HistoryLine line, CaseView view, DetailLevel detail)
    {
        yield return CardText.Line(CardText.Run(line.Mark), CardText.Bold(line.What), CardText.Run(line.About));
        yield return CardText.Small($"{ThaiFormat.ShortMoment(e.At)} · {SignatureText.By(e.By, view.Office, detail.Line)}");
        foreach (var note in line.Notes) yield return CardText.Small(note);
    }
}
