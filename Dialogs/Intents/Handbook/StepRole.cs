using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>What a step of the handbook is for in its procedure, and what a question may ask about. A step can have several roles.</summary>
[Flags]
internal enum StepRole
{
    None = 0,
    Plan = 1,
    Receive = 2,
    Draft = 4,
    Propose = 8,
    Decide = 16,
    Collect = 32,
    Check = 64,
    Meet = 128,
    Arrange = 256,
    Report = 512,
    Publish = 1024,
    Archive = 2048,
}

/// <summary>Reads the roles of steps from their kind and title, and those that a question names from its words.</summary>
internal static class StepRoles
{
    private static readonly (StepRole Role, Words Title)[] Titles =
    [
        (StepRole.Plan, new("วางแผน", "แผนงานของ", "ปฏิทิน", "กำหนดแนวทาง", "กำหนดหัวข้อ", "หารือ", "ทบทวน", "ศึกษาระเบียบ", "วิเคราะห์ข้อมูล", "วิเคราะห์ประโยชน์")),
        (StepRole.Receive, new("รับหนังสือ")),
        (StepRole.Draft, new("ร่าง", "เรียบเรียง", "จัดทำแบบ", "จัดทำแผน", "จัดทำราย", "จัดทำงบ")),
        (StepRole.Propose, new("ขออนุมัติ", "เสนอขอ", "บันทึกขอ", "บันทึกเสนอ", "เสนอผู้อำนวยการพิจารณา", "เสนอบุคลากร", "เสนอมอบหมาย", "เสนอเอกสาร", "เสนอสรุป", "เสนอรายงาน")),
        (StepRole.Arrange, new("เตรียม", "แจ้งชื่อ", "ยืนยัน", "ประสานงานและ", "ลงทะเบียน")),
        (StepRole.Report, new("สรุปรายงาน", "เสนอรายงาน", "เห็นชอบรายงาน", "รายงานจากผู้", "รายงานสรุป", "รายงานผล")),
        (StepRole.Publish, new("เผยแพร่")),
        (StepRole.Archive, new("จัดเก็บ")),
    ];

    private static readonly (StepRole Role, Words Said)[] Questions =
    [
        (StepRole.Plan, new("วางแผน", "แผนอะไร", "ปฏิทิน", "หัวข้ออะไร", "ตกลงอะไร", "คุยอะไร", "หารือ", "plan")),
        (StepRole.Receive, new("ได้รับหนังสือ", "รับหนังสือ", "หนังสือมาถึง", "มาถึง")),
        (StepRole.Draft, new("ร่าง", "ยกร่าง", "เรียบเรียง", "เขียน", "จัดทำ", "draft", "drafts", "writes", "write")),
        (StepRole.Propose, new("ขออนุมัติ", "ขอลงนาม", "ทำบันทึก", "บันทึกอะไร", "ขอเผยแพร่", "เสนอท่าน", "เสนอผอ", "ให้ผอ", "ต่อผอ", "ถึงผอ", "ให้ผู้อำนวยการ", "ต่อผู้อำนวยการ", "จะเสนอ", "to the director")),
        (StepRole.Collect, new("รวบรวม", "กรอก", "คีย์", "ขอข้อมูล", "หน่วยไหนต้อง", "ต้องส่งมา", "คนที่ไป", "ผู้เข้าร่วมต้อง", "collect", "collects")),
        (StepRole.Check, new("ตรวจ", "เช็ค", "เช็ก", "ความถูกต้อง", "ไม่ถูกต้อง", "ไม่ตรง", "ทักท้วง", "check", "checks")),
        (StepRole.Meet, new("จัดประชุม", "ประชุมกับ", "ประชุมร่วม", "ประชุมผู้บริหาร", "พิธี", "จัดงาน", "ceremony")),
        (StepRole.Arrange, new("จอง", "ลงทะเบียน", "แจ้งชื่อ", "ส่งชื่อ", "การเดินทาง", "ที่พัก", "โรงแรม", "ตั๋ว", "เตรียม", "วิทยากร", "ยืนยัน", "ตอบรับ", "ห้องประชุม", "confirm", "register", "hotel", "flight", "speaker", "speakers")),
        (StepRole.Report, new("รายงานผล", "สรุปผล", "เขียนรายงาน", "สรุปรายงาน", "ทำรายงาน", "ส่งรายงาน", "report on", "trip report")),
        (StepRole.Publish, new("เผยแพร่", "เว็บ", "เวบ", "จัดพิมพ์", "พิมพ์", "รูปเล่ม", "publish", "published", "print", "printed", "website")),
        (StepRole.Archive, new("เก็บ", "เข้าแฟ้ม", "แฟ้มเก็บ", "archive", "filed", "kept")),
    ];

    private static readonly Words Decides = new(
        "อนุมัติ", "เห็นชอบ", "เห็นด้วย", "เซ็น", "เซน", "ลงนาม", "พิจารณา", "ตัดสิน", "เคาะ", "มีอำนาจ", "กลั่นกรอง", "ผ่านใคร", "เสนอใคร", "เสนอผู้ใด", "เข้าบอร์ด", "ผ่านบอร์ด", "เสนอบอร์ด", "เสนอคณะกรรมการ",
        "approve", "approves", "approval", "sign", "signs", "endorse", "endorses", "decide", "decides");

    /// <summary>"Ask for approval" is not approval.</summary>
    private static readonly Words AsksFor = new("ขออนุมัติ", "ขอลงนาม", "ขอความเห็นชอบ", "บันทึกขอ", "เสนอพิจารณา");

    /// <summary>Whoever writes, sends or arranges something does not decide on it.</summary>
    private static readonly Words AsksWhoDoes = new(
        "ใครทำ", "ใครเป็นคนทำ", "ใครเขียน", "ใครเป็นคนเขียน", "ใครร่าง", "ใครเป็นคนร่าง", "ใครเสนอ", "ใครเป็นคนเสนอ", "ใครส่ง", "ใครเป็นคนส่ง", "ใครประสาน", "ใครเป็นคนประสาน", "ใครนัด", "ใครเตรียม",
        "ใครเป็นคนเตรียม", "ใครจัด", "ใครเป็นคนจัด", "ใครรวบรวม", "ใครเป็นคนรวบรวม", "ใครสรุป", "ใครเป็นคนสรุป", "ใครแจ้ง", "ใครเป็นคนแจ้ง", "ใครรับเรื่อง", "ใครยื่น", "ใครเป็นคนยื่น",
        "who writes", "who drafts", "who prepares", "who sends", "who submits", "who arranges", "who collects", "who has to write");

    private static readonly Words AsksWhom = new("ขออนุมัติใคร", "ขออนุมัติผู้ใด", "ขอใคร", "ขออนุมัติที่ใคร", "ขออนุมัติกับใคร");

    public static StepRole ForStep(Step step)
    {
        var title = Sentence.FromText(step.Title.Th);
        var roles = step.Kind.Activity switch
        {
            StepActivity.Decision => StepRole.Decide,
            StepActivity.Collection => StepRole.Collect,
            StepActivity.Check => StepRole.Check,
            StepActivity.Meeting => StepRole.Meet,
            StepActivity.Publication => StepRole.Publish,
            StepActivity.Work => StepRole.None,
        };
        // What a decision is about says nothing of its own role, except that it is about a report.
        var titles = roles is StepRole.Decide ? Titles.Where(t => t.Role is StepRole.Report) : Titles;
        foreach (var (role, words) in titles)
            if (words.OccurIn(title)) roles |= role;
        return roles;
    }

    public static StepRole ForQuestion(Sentence question, Aspect aspect)
    {
        var roles = StepRole.None;
        foreach (var (role, words) in Questions)
            if (words.OccurIn(question)) roles |= role;
        var isDecision = (Decides.OccurIn(AsksFor.RemovedFrom(question)) && !AsksWhoDoes.OccurIn(question)) || AsksWhom.OccurIn(question);
        // Who decides on a request is asked more often than who writes it.
        if (isDecision && aspect is Aspect.Who) return (roles & ~StepRole.Propose) | StepRole.Decide;
        return isDecision || aspect is Aspect.Returned ? roles | StepRole.Decide : roles;
    }

    /// <summary>A question whom to ask, without the asking: it is about the decision, not about the request.</summary>
    public static Sentence WithoutAsking(Sentence question, Aspect aspect) => aspect is Aspect.Who ? AsksWhom.RemovedFrom(question) : question;

    /// <summary>The role that a question names first: Thai puts the main verb before what it is about.</summary>
    public static StepRole FirstIn(Sentence question)
    {
        var (first, at) = (StepRole.None, int.MaxValue);
        foreach (var (role, words) in Questions)
            if (words.FirstIn(question) is >= 0 and var index && index < at) (first, at) = (role, index);
        return first;
    }
}
