using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the sender that a file is stored but not filed yet, and that no action is needed.</summary>
internal static class FileDelayedCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document, DetailLevel detail)
    {
        var isWaiting = document is { Delayed: true, Lost: null };
        var title = isWaiting ? new Bilingual("รับไฟล์ไว้แล้ว รอจัดเก็บ", "Your file was received and is waiting to be filed") : new Bilingual("จัดเก็บไฟล์เรียบร้อยแล้ว", "Your file has been filed");
        return CardLayout.Create(
            $"{view.Case.Number} {title.Th}",
            [
                .. CaseHeader.Draw(view, title, detail),
                DocumentLines.Line(document, detail, ""),
                .. isWaiting ? CardText.Both(new Bilingual(
                    "คลังเอกสารของสำนักงานยังไม่พร้อมรับไฟล์ในขณะนี้ ไฟล์ของท่านอยู่ครบ บอตจะจัดเก็บให้เองเมื่อระบบกลับมา ไม่ต้องส่งใหม่ และทำงานต่อได้ตามปกติ",
                    "The document library cannot take files at the moment. Your file is safe and will be filed automatically; you need not send it again.")) : [],
            ],
            Buttons.Folder(view));
    }
}
