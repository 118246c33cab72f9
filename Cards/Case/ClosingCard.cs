using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The case has ended: where its documents are, who did what, how long each row took.</summary>
internal static class ClosingCard
{
    public static AdaptiveCard Draw(CaseView view, Extent extent)
    {
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(view.Case.OpenedAt), ThaiTime.Date(view.Case.EndedAt!.Value));
        var files = view.Case.Documents.Count(d => d.Item is not null);
        return Sheet.Of(
            $"{view.Case.Number} ปิดเรื่องแล้ว",
            [
                .. CaseHeader.Of(view, new Bilingual("สรุปเรื่อง", "Summary of the case"), extent),
                Decided.Ended(view, extent),
                Words.Fact("เปิดเรื่อง", ThaiFormat.Date(view.Case.OpenedAt)),
                Words.Fact("ใช้เวลารวม", ThaiFormat.Duration(days)),
                Words.Fact("เอกสารในแฟ้ม", $"{ThaiFormat.Number(files)} ไฟล์"),
                .. Journal.Of(view, extent),
            ],
            Buttons.Folder(view));
    }
}
