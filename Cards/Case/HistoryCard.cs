using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Who did what, when, on which document. The newest are kept where not all fit.</summary>
public static class HistoryCard
{
    /// <summary>Entries of a history are short: three times as many fit as of other lists.</summary>
    private const int PerItem = 3;

    public static AdaptiveCard Draw(CaseView view) => Extent.Fit(extent => Draw(view, extent));

    private static AdaptiveCard Draw(CaseView view, Extent extent)
    {
        var all = view.Stored.Events.Select(e => (Event: e, Words: HistoryText.Of(e, view, extent))).Where(e => e.Words is not null).ToList();
        var most = extent.Items * PerItem;
        return Sheet.Of(
            $"ประวัติ {view.Case.Number}",
            [
                .. CaseHeader.Of(view, new Bilingual("ประวัติ", "History"), extent),
                .. all.Count > most ? (IEnumerable<AdaptiveElement>)
                    [Words.Small($"แสดง {ThaiFormat.Number(most)} รายการล่าสุด จากทั้งหมด {ThaiFormat.Number(all.Count)} รายการ · Only the latest entries are shown")] : [],
                .. all.TakeLast(most).SelectMany(e => Entry(e.Event, e.Words!, view, extent)),
            ],
            [Buttons.Do(new AskStatus(view.Case.Number), "ดูทั้งเรื่อง"), .. Buttons.Folder(view)]);
    }

    private static IEnumerable<AdaptiveElement> Entry(RecordedEvent e, HistoryLine line, CaseView view, Extent extent)
    {
        yield return Words.Line(Words.Run(line.Mark), Words.Bold(line.What), Words.Run(line.About));
        yield return Words.Small($"{ThaiFormat.ShortMoment(e.At)} · {Signed.By(e.By, view.Office, extent.Line)}");
        foreach (var note in line.Notes) yield return Words.Small(note);
    }
}
