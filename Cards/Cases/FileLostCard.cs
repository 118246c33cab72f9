using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Cases;

/// <summary>Tells the sender which file could not be saved, why, and what to do.</summary>
internal static class FileLostCard
{
    public static AdaptiveCard Draw(CaseView view, CaseDocument document, DetailLevel detail)
    {
        var step = view.Procedure.Find(document.Step);
        var current = view.Case.Current is { } at && at.Step == document.Step ? at : null;
        return CardLayout.Create(
            $"{view.Case.Number} จัดเก็บไฟล์ไม่สำเร็จ กรุณาส่งใหม่",
            [
                .. CaseHeader.Draw(view, new Bilingual("จัดเก็บไฟล์ไม่สำเร็จ", "A file could not be saved"), detail),
                CardLayout.Box(AdaptiveContainerStyle.Attention,
                [
                    CardText.Line(CardText.Run("📄"), CardText.Bold(PlainText.Line(document.FileName, detail.Line))),
                    .. CardText.Both(Why(document.Lost ?? FileFault.DownloadFailed)),
                ]),
                .. step is null ? [] : (IEnumerable<AdaptiveElement>)[CardText.Fact("สำหรับ", CaseHeader.NumberAndTitle(step, detail))],
                CardText.Fact("ส่งเมื่อ", ThaiFormat.Moment(document.At)),
                .. current is null ? (IEnumerable<AdaptiveElement>)[CardText.Small("ข้อนี้ดำเนินการเสร็จแล้ว หากยังต้องเก็บไฟล์นี้ กรุณานำเข้าแฟ้มเรื่องเอง · This step is finished: please add the file to the folder yourself")] : [],
            ],
            current is null
                ? Buttons.Folder(view)
                : [Buttons.Primary(new AttachHere(view.Case.Number, current.Step, current.VisitNumber), "แนบไฟล์ใหม่")]);
    }

    private static Bilingual Why(FileFault fault) => fault switch
    {
        FileFault.Empty => new("ไฟล์นี้ไม่มีข้อมูล กรุณาตรวจไฟล์แล้วส่งใหม่", "The file is empty. Please check it and send it again."),
        FileFault.TooLarge => new("ไฟล์นี้ใหญ่เกินกว่าที่รับได้ กรุณาลดขนาดหรือแบ่งไฟล์แล้วส่งใหม่", "The file is too large. Please make it smaller and send it again."),
        FileFault.NotAllowed => new("เนื้อหาจริงเป็นโปรแกรมหรือไฟล์ชนิดที่ไม่รับ กรุณาส่งเป็นไฟล์ชนิดอื่น", "The file is a program or of a type that is not accepted. Please send another type of file."),
        _ => new("ดาวน์โหลดไฟล์จากแชตไม่สำเร็จ กรุณาส่งไฟล์นี้อีกครั้ง", "The file could not be downloaded from the chat. Please send it again."),
    };
}
