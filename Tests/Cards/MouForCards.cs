using OnesqaBot.Workflow;

namespace OnesqaBot.Tests.Cards;

/// <summary>The handbook's procedure for an MoU, its words verbatim, made by hand: the cards are tested apart from the reader of YAML.</summary>
internal static class MouForCards
{
    private const string Officer = "international-relations-officer";

    public static readonly Procedure Procedure = With(new(
        "mou", "MOU", "2567", "international", "๑",
        new("การสร้างความร่วมมือทางวิชาการด้านการประกันคุณภาพการศึกษากับหน่วยงานต่างประเทศ", "Academic cooperation in quality assurance with foreign agencies"),
        new("ความร่วมมือกับหน่วยงานต่างประเทศ (MoU)", "Cooperation with a foreign agency (MoU)"),
        ["MoU"], Officer, "{partner} ({country})",
        [
            Field("partner", "หน่วยงาน", "Agency", "ต้องการสร้างความร่วมมือกับหน่วยงานใด", "Which agency shall the cooperation be with?", "สำนักงานประกันคุณภาพการศึกษาแห่งชาติมาเลเซีย (MQA)"),
            Field("country", "ประเทศ", "Country", "หน่วยงานนี้อยู่ในประเทศใด", "In which country is it?", "มาเลเซีย"),
            Field("topic", "หัวข้อความร่วมมือ", "Topic", "จะร่วมมือกันในเรื่องใด", "What is the cooperation about?", "การประเมินคุณภาพภายนอกระดับอุดมศึกษา"),
        ],
        []));

    private static Procedure With(Procedure procedure) => procedure with
    {
        Steps =
        [
            Task("analysis", 1, "วิเคราะห์ข้อมูลหน่วยงานต่างประเทศ", "Analyse the foreign agency",
                "วิเคราะห์ข้อมูลหน่วยงานต่างประเทศที่น่าสนใจและต้องการสร้างความร่วมมือที่เป็นประโยชน์ต่อการดำเนินงานด้านการประกันคุณภาพของสำนักงาน เช่น ศึกษาข้อมูลเบื้องต้น บทบาทหน้าที่ กระบวนการทำงาน ฯลฯ",
                "request", "เอกสารรายงานการวิเคราะห์ข้อมูลหน่วยงานต่างประเทศที่น่าสนใจและเป็นประโยชน์ต่อการดำเนินงานด้านการประกันคุณภาพของสำนักงาน"),
            Task("request", 2, "จัดทำบันทึกขออนุมัติประสานงาน", "Write the memo asking to contact the agency",
                "จัดทำบันทึกขออนุมัติให้ดำเนินการประสานงานกับหน่วยงานต่างประเทศที่สนใจและต้องการสร้างความร่วมมือ",
                "approval", "บันทึกขออนุมัติดำเนินการประสานงานกับหน่วยงานต่างประเทศ"),
            new ApprovalStep
            {
                Key = "approval", Row = 3, PrintedNumber = "๓", Title = new("อนุมัติให้ประสานงาน", "Approve contacting the agency"), Summary = "",
                Position = "director", Responsible = new("ผู้อำนวยการ"),
                Method = new("ผู้อำนวยการเห็นชอบและอนุมัติให้ดำเนินการประสานงานกับหน่วยงานต่างประเทศ หากไม่อนุมัติให้นำไปทบทวนการวิเคราะห์ข้อมูลหรือเสนอหน่วยงานใหม่"),
                Documents = new("บันทึกขออนุมัติดำเนินการประสานงานกับหน่วยงานต่างประเทศที่ได้รับอนุมัติ"), Expects = [], Next = "coordination", ReturnsTo = "analysis",
            },
            Task("coordination", 4, "ประสานงานและจัดทำร่าง MoU", "Contact the agency and draft the MoU",
                "ประสานงานไปยังหน่วยงานต่างประเทศตามที่สำนักงาน/ผู้บริหารเห็นชอบที่จะสร้าง/ขยายความร่วมมือด้านการประกันคุณภาพการศึกษา โดยจัดทำร่างบันทึกข้อตกลงความร่วมมือ (MoU) และส่งให้หน่วยงานต่างประเทศพิจารณาและประสานงานระหว่างกันเพื่อปรับรายละเอียดและเพื่อความเหมาะสมทั้งสองฝ่าย",
                "submission", "หนังสือเป็นทางการ หรือ อีเมลประสานงาน", "ร่างบันทึกข้อตกลงความร่วมมือ (MoU)"),
            Task("submission", 5, "เสนอ MoU ฉบับสมบูรณ์", "Submit the final MoU",
                "จัดทำบันทึกเสนอพิจารณาขออนามในบันทึกข้อตกลงความร่วมมือ (MoU) ฉบับสมบูรณ์หรือเห็นชอบให้จัดพิธีลงนามเป็นทางการ",
                "signing", "บันทึกเสนอพิจารณาขออนามในบันทึกข้อตกลงความร่วมมือ (MoU) ฉบับสมบูรณ์"),
            new ChoiceStep
            {
                Key = "signing", Row = 6, PrintedNumber = "๖", Title = new("ลงนามหรือให้จัดพิธีลงนาม", "Sign, or order a ceremony"), Summary = "",
                Position = "director", Responsible = new("ผู้อำนวยการ"),
                Method = new("ผู้อำนวยการเห็นชอบและลงนามบันทึกข้อตกลงความร่วมมือ (MoU) ฉบับสมบูรณ์ หรือให้จัดพิธีลงนามเป็นทางการ หากไม่อนุมัติให้นำไปทบทวนและปรับแก้ไข หากลงนามแล้วให้ส่งคู่ฉบับให้หน่วยงานคู่สัญญา จัดเก็บและบันทึกฐานข้อมูล"),
                Documents = new("บันทึกข้อตกลงความร่วมมือ (MoU) ที่ลงนามแล้ว"), Expects = [], Next = "ceremony",
                Outcomes =
                [
                    new("sign", new("ลงนาม", "Sign"), new("ลงนามแล้ว", "Signed"), "filing", false),
                    new("ceremony", new("จัดพิธีลงนาม", "Hold a ceremony"), new("ให้จัดพิธีลงนาม", "A ceremony will be held"), "ceremony", false),
                    new("return", new("ส่งกลับแก้ไข", "Return"), new("ส่งกลับแก้ไข", "Returned for revision"), "coordination", true),
                ],
            },
            new MeetingStep
            {
                Key = "ceremony", Row = 7, PrintedNumber = "๗", Title = new("จัดเตรียมพิธีลงนาม", "Prepare the signing ceremony"), Summary = "",
                Position = Officer, Responsible = new("งานวิเทศสัมพันธ์"), Method = new("ดำเนินการและประสานงานจัดเตรียมพิธีลงนามเป็นทางการ"),
                Documents = new("พิธีลงนามบันทึกข้อตกลงความร่วมมือ (MoU) อย่างเป็นทางการ"), Next = "filing",
                Expects = [new("ceremony-1", new("กำหนดการพิธีลงนาม", "Programme"), true)],
            },
            Task("filing", 8, "จัดเก็บและบันทึกฐานข้อมูล", "File the signed MoU",
                "จัดเก็บบันทึกความร่วมมือที่ลงนามแล้วเพื่อใช้อ้างอิงในการดำเนินความร่วมมือระหว่างกันต่อไป", Step.End, "แฟ้มเก็บเอกสาร และ Soft File"),
        ],
    };

    private static TaskStep Task(string key, int row, string th, string en, string method, string next, params string[] documents) => new()
    {
        Key = key, Row = row, PrintedNumber = OnesqaBot.Cards.ThaiFormat.Number(row), Title = new(th, en), Summary = en, Position = Officer,
        Responsible = new("งานวิเทศสัมพันธ์"), Method = new(method), Documents = new(string.Join(' ', documents)), Next = next,
        Expects = [.. documents.Select((d, i) => new ExpectedDocument($"{key}-{i + 1}", new(d, ""), false))],
    };

    private static CaseField Field(string key, string th, string en, string askTh, string askEn, string example) =>
        new(key, new(th, en), new(askTh, askEn), example, 200);
}
