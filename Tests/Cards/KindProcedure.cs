using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Cards.Tests;

/// <summary>A procedure with every kind of row and of link, every window, and a span of three rounds.</summary>
internal static class KindProcedure
{
    private const string Officer = "international-relations-officer";

    private static readonly HandbookText None = new("-");

    public static readonly Procedure Procedure = new(
        "every-kind", "KIND", "2567", "ภารกิจนโยบายและแผน", "๕.๓",
        new("การติดตามผลการดำเนินงานประจำปี", "Yearly monitoring"), new("ติดตามผลการดำเนินงาน", "Monitoring"), [], Officer,
        "ติดตามผลการดำเนินงาน ปีงบประมาณ {year}",
        [new CaseField("year", new("ปีงบประมาณ", "Fiscal year"), new("ปีงบประมาณใดคะ", "Which fiscal year?"), "๒๕๗๐", 10)],
        [
            new TaskStep
            {
                Key = "appoint", Row = 1, PrintedNumber = "๑", Title = new("แต่งตั้งคณะทำงาน", "Appoint the working group"), Summary = "", Position = Officer,
                Responsible = None, Documents = None, Method = new("เจ้าหน้าที่เสนอรายชื่อคณะทำงานติดตามผลการดำเนินงาน"),
                Laws = new("พระราชบัญญัติการบริหารทุนหมุนเวียน พ.ศ. ๒๕๕๘"), Window = new MonthsWindow(10, 12), Next = "collect", NamesParticipants = true,
            },
            new CollectionStep
            {
                Key = "collect", Row = 2, PrintedNumber = "๒", Title = new("รวบรวมผลการดำเนินงาน", "Collect the results"), Summary = "", Position = Officer, EndorsedBy = ["head"],
                Responsible = None, Documents = None, Method = new("ทุกสำนัก/ภารกิจรายงานผลการดำเนินงานและผลการใช้จ่ายงบประมาณ"), Window = new NextMonthWindow(5), Next = "check",
                From = RespondentKind.Units, Expects = [new("evidence", new("หลักฐานผลการดำเนินงาน", "Evidence"), Optional: true)],
                Form =
                [
                    new("spent", new("ผลการใช้จ่ายงบประมาณ (บาท)", "Spent"), "๑,๒๕๐,๐๐๐", 40, Optional: false),
                    new("done", new("ผลการดำเนินงาน", "What was done"), "ประเมินสถานศึกษาแล้ว ๑๒๐ แห่ง", 1000, Optional: false),
                    new("trouble", new("ปัญหาและอุปสรรค", "Trouble"), "สถานศึกษาขอเลื่อนการประเมิน", 500, Optional: true),
                ],
            },
            new CheckStep
            {
                Key = "check", Row = 3, PrintedNumber = "๓", Title = new("ตรวจสอบความถูกต้อง", "Check"), Summary = "", Position = Officer, ReturnsTo = "collect",
                Responsible = None, Documents = None, Method = new("ตรวจสอบความถูกต้องของรายงาน หากไม่ถูกต้องให้นำกลับไปแก้ไข"), Window = new EachWindow(Period.Month), Next = "resolve",
            },
            new ResolutionStep
            {
                Key = "resolve", Row = 4, PrintedNumber = "๔", Title = new("เสนอคณะกรรมการพิจารณา", "Submit to the board"), Summary = "", Position = Officer, EndorsedBy = ["head"],
                Responsible = None, Documents = None, Method = new("เสนอผู้อำนวยการและคณะกรรมการ สมศ. พิจารณาให้ความเห็นชอบ"), Window = new WithinWindow(14, "check"), ReturnsTo = "collect", Next = "publish",
                Expects = [new("paper", new("ระเบียบวาระการประชุม", "Agenda paper"), Optional: false)],
                Deciders = [new("director", null, []), new(null, "board", []), new(null, "minister", ["m12"])],
            },
            new PublicationStep
            {
                Key = "publish", Row = 5, PrintedNumber = "๕", Title = new("เผยแพร่รายงานบนเว็บไซต์", "Publish"), Summary = "", Position = Officer,
                Responsible = None, Documents = None, Method = new("เผยแพร่รายงานผ่านเว็บไซต์ของ สมศ."), Window = new EachWindow(Period.Quarter), Next = "gather",
            },
            new CollectionStep
            {
                Key = "gather", Row = 6, PrintedNumber = "๖", Title = new("ขอความเห็นคณะทำงาน", "Ask the working group"), Summary = "", Position = Officer,
                Responsible = None, Documents = None, Method = new("คณะทำงานให้ความเห็นต่อรายงานประจำปี"), Window = new WithinWindow(300, null), Next = "decide",
                From = RespondentKind.Participants, Form = [new("opinion", new("ความเห็น", "Opinion"), "เห็นด้วยกับร่างรายงาน", 1000, Optional: false)],
            },
            new ChoiceStep
            {
                Key = "decide", Row = 7, PrintedNumber = "๗", Title = new("พิจารณาผู้แทนนำเสนอ", "Who presents"), Summary = "", Position = "director", EndorsedBy = ["head"],
                Responsible = None, Documents = None, Method = new("ผู้อำนวยการพิจารณาเข้าร่วมเองหรือมอบผู้แทน"), Window = new MonthsWindow(null, 8), Next = "meet",
                Outcomes =
                [
                    new("self", new("เข้าร่วมเอง", "Goes"), new("ผู้อำนวยการเข้าร่วมเอง", "The director goes"), "meet", Returns: false, NamedParticipants.Self),
                    new("named", new("มอบผู้แทน", "Sends somebody"), new("มอบผู้แทนแล้ว", "Somebody is sent"), "meet", Returns: false, NamedParticipants.Named),
                    new("back", new("ส่งกลับ", "Returns"), new("ส่งกลับแก้ไข", "Returned"), "gather", Returns: true),
                ],
            },
            new MeetingStep
            {
                Key = "meet", Row = 8, PrintedNumber = "๘", Title = new("ประชุมสรุปผลประจำปี", "Closing meeting"), Summary = "", Position = Officer, EndorsedBy = ["head"],
                Responsible = None, Documents = None, Method = new("จัดประชุมสรุปผลการดำเนินงานประจำปี"), Window = new MonthsWindow(9, 9), Next = Step.End,
            },
        ])
    {
        Rounds = new("collect", "publish",
        [
            new("m10", new("เดือนตุลาคม", "October"), 10), new("m11", new("เดือนพฤศจิกายน", "November"), 11), new("m12", new("เดือนธันวาคม", "December"), 12),
        ]),
    };
}
