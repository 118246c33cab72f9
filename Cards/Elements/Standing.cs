using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Where a case stands: whose turn, since when, what is in the way.</summary>
internal static class Standing
{
    public static IEnumerable<AdaptiveElement> Of(CaseView view, Extent extent)
    {
        if (view.Case.Current is not { } current) return [Decided.Ended(view, extent)];
        var step = view.Procedure.Step(current.Step);
        var responsible = Who(view, Turns.Of(view.Case, step, current));
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(current.LinkSince), view.Office.Today);
        var time = RoundText.Time(view.Case.TimeInRound(current)) is { } again ? $" ({again})" : "";
        return
        [
            Words.Fact("ขณะนี้", CaseHeader.RowAndTitle(step, extent) + time),
            .. WhoseTurn.Of(responsible, view.Office, extent),
            .. DueLines.Of(view, extent),
            Words.Fact("ตั้งแต่", ThaiFormat.Date(current.LinkSince) + (days == 0 ? "" : $" ({ThaiFormat.Duration(days)})")),
            .. current.Meeting is { } meeting ? Meeting(meeting, extent) : [],
            .. current.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("คำตอบ", AnswerText.Totals(current))],
            .. Unreachable(view, extent),
        ];
    }

    private static Responsible Who(CaseView view, Turn turn) =>
        Responsibility.Of(turn, view.Case.OpenedBy.Person, view.Office.Directory, view.Office.Today);

    private static IEnumerable<AdaptiveElement> Meeting(Meeting meeting, Extent extent) =>
    [
        Words.Fact("กำหนดการ", $"{ThaiFormat.Date(meeting.Start)} {ThaiFormat.Times(meeting.Start, meeting.End)}"),
        Words.Fact("สถานที่", PlainText.Line(meeting.Place, extent.Line)),
    ];

    /// <summary>Of those who could not be reached, the ones it waits for now.</summary>
    private static IEnumerable<AdaptiveElement> Unreachable(CaseView view, Extent extent)
    {
        var waited = Turns.Of(view.Case, view.Procedure).SelectMany(t => Who(view, t).Addressees).DistinctBy(p => p.Id).ToList();
        var unreachable = waited.Where(p => view.Case.Unreachable.Contains(p.Id)).Select(p => p.Name.Th).ToList();
        if (unreachable.Count > 0)
        {
            yield return Words.Line(Words.Colored($"⚠️ ส่งการ์ดถึง {Signed.Names(unreachable, longest: extent.Line)} ไม่ได้ กรุณาแจ้งโดยตรง", AdaptiveTextColor.Attention));
            yield return Words.Small("Could not be reached in Teams");
        }

        var rejected = waited.Where(p => view.Case.Rejected.Contains(p.Id)).Select(p => p.Name.Th).ToList();
        if (rejected.Count == 0) yield break;
        yield return Words.Line(Words.Colored($"⚠️ Teams ไม่รับการ์ดของเรื่องนี้ที่ส่งถึง {Signed.Names(rejected, longest: extent.Line)} กรุณาแจ้งให้เปิดจาก “งานของฉัน”", AdaptiveTextColor.Attention));
        yield return Words.Small("Teams did not take the card; “my work” shows the case");
    }
}
