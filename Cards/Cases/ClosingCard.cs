using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Cases;

/// <summary>Summary of an ended case: its documents, who did what, and how long each step took.</summary>
internal static class ClosingCard
{
    public static AdaptiveCard Draw(CaseView view, DetailLevel detail)
    {
        var days = view.Office.Holidays.WorkingDaysBetween(ThaiTime.Date(view.Case.OpenedAt), ThaiTime.Date(view.Case.EndedAt!.Value));
        var files = view.Case.Documents.Count(d => d.Item is not null);
        return CardLayout.Create(
            $"{view.Case.Number} ปิดเรื่องแล้ว",
            [
                .. CaseHeader.Draw(view, new Bilingual("สรุปเรื่อง", "Summary of the case"), detail),
                OutcomeSection.Ended(view, detail),
                CardText.Fact("เปิดเรื่อง", ThaiFormat.Date(view.Case.OpenedAt)),
                CardText.Fact("ใช้เวลารวม", ThaiFormat.Duration(days)),
                CardText.Fact("เอกสารในแฟ้ม", $"{ThaiFormat.Number(files)} ไฟล์"),
                .. CompletedStepsSection.Draw(view, detail),
            ],
            Buttons.Folder(view));
    }
}
