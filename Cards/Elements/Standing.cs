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
        var responsible = Responsibility.Of(view.Case, step, view.Office.Directory, view.Office.Today);
        var days = view.Office.WorkingDays.Between(ThaiTime.Date(current.EnteredAt), view.Office.Today);
        var round = current.Visit > 1 ? $" (ครั้งที่ {ThaiFormat.Number(current.Visit)})" : "";
        return
        [
            Words.Fact("ขณะนี้", CaseHeader.RowAndTitle(step, extent) + round),
            .. WhoseTurn.Of(responsible, view.Office, extent),
            Words.Fact("ตั้งแต่", ThaiFormat.Date(current.EnteredAt) + (days == 0 ? "" : $" ({ThaiFormat.Duration(days)})")),
            .. current.Meeting is { } meeting ? Meeting(meeting, extent) : [],
            .. Unreachable(view, responsible, extent),
        ];
    }

    private static IEnumerable<AdaptiveElement> Meeting(Meeting meeting, Extent extent) =>
    [
        Words.Fact("กำหนดการ", $"{ThaiFormat.Date(meeting.Start)} {ThaiFormat.Times(meeting.Start, meeting.End)}"),
        Words.Fact("สถานที่", PlainText.Line(meeting.Place, extent.Line)),
    ];

    /// <summary>Of those who could not be reached, the ones it waits for now.</summary>
    private static IEnumerable<AdaptiveElement> Unreachable(CaseView view, Responsible responsible, Extent extent)
    {
        var names = responsible.Addressees.Where(p => view.Case.Unreachable.Contains(p.Id)).Select(p => p.Name.Th).ToList();
        return names.Count == 0 ? [] :
        [
            Words.Line(Words.Colored($"⚠️ ส่งการ์ดถึง {Signed.Names(names, longest: extent.Line)} ไม่ได้ กรุณาแจ้งโดยตรง", AdaptiveTextColor.Attention)),
            Words.Small("Could not be reached in Teams"),
        ];
    }
}
