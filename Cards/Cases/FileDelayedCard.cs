using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>A file that was handed in could not be filed yet: it is kept, and nobody need do anything.</summary>
internal static class FileDelayedCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document, DetailLevel detail)
    {
        var waits = document is { Delayed: true, Lost: null };
        var title = waits ? new Bilingual("รับไฟล์ไว้แล้ว รอจัดเก็บ", "Your file is kept and will be filed") : new Bilingual("จัดเก็บไฟล์เรียบร้อยแล้ว", "Your file has been filed");
        return CardLayout.Create(
            $"{view.Case.Number} {title.Th}",
            [
                .. CaseHeader.Draw(view, title, detail),
                DocumentLines.Line(document, detail, ""),
                .. waits ? CardText.Both(new Bilingual(
                    "คลังเอกสารของสำนักงานยังไม่พร้อมรับไฟล์ในขณะนี้ ไฟล์ของท่านอยู่ครบ บอตจะจัดเก็บให้เองเมื่อระบบกลับมา ไม่ต้องส่งใหม่ และทำงานต่อได้ตามปกติ",
                    "The document library is not taking files just now. Yours is safe and will be filed by itself; there is no need to send it again. Please go on.")) : [],
            ],
            Buttons.Folder(view));
    }
}
