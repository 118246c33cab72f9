using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>The handbook's sixteen procedures with the names people know them by, and as little else as can be.</summary>
internal static class SampleProcedures
{
    public static readonly ProcedureLibrary Library = new(All());

    public static readonly ProcedureLibrary None = new([]);

    public static Procedure Mou => Library.Newest("mou")!;

    private static IReadOnlyList<Procedure> All() =>
    [
        P("budget-request", "BUD", "policy", "๑", "การจัดทำคำของบประมาณประจำปี", "Annual budget request", "คำของบประมาณ", "งบประมาณ"),
        P("action-plan", "PLN", "policy", "๒", "การจัดทำแผนปฏิบัติการประจำปี", "Annual action plan", "แผนปฏิบัติการ", "แผนยุทธศาสตร์"),
        P("performance-monitoring", "MON", "policy", "๓", "การติดตามผลการดำเนินงานของ สมศ.", "Performance monitoring", "ติดตามผลการดำเนินงาน"),
        P("annual-report", "REP", "policy", "๔", "การจัดทำรายงานประจำปี", "Annual report", "รายงานประจำปี"),
        P("risk-management", "RSK", "policy", "๕", "การควบคุมภายในและการบริหารความเสี่ยงประจำปี", "Internal control and risk management", "ความเสี่ยง", "ควบคุมภายใน"),
        P("opdc-assessment", "OPD", "policy", "๖", "การจัดทำแบบประเมินองค์การมหาชนของสำนักงาน ก.พ.ร.", "OPDC assessment", "ก.พ.ร."),
        P("training-evaluation", "TRN", "policy", "๗", "การติดตามผลการจัดโครงการและกิจกรรมฝึกอบรม/ประชุม/สัมมนา", "Training evaluation", "ฝึกอบรม", "สัมมนา"),
        P("mou", "MOU", "international", "๑", "การสร้างความร่วมมือทางวิชาการกับหน่วยงานต่างประเทศ", "Academic cooperation (MoU)", "MoU", "เอ็มโอยู", "บันทึกความร่วมมือ") with { SpokenCodes = ["มู", "เอ็มโอยู"] },
        P("staff-exchange", "EXC", "international", "๒.๑", "การแลกเปลี่ยนบุคลากร", "International Staff Exchange", "แลกเปลี่ยนบุคลากร"),
        P("joint-accreditation", "JAC", "international", "๒.๒", "การประเมินมาตรฐานร่วม", "Joint Accreditation", "มาตรฐานร่วม"),
        P("international-meeting", "MTG", "international", "๓.๑", "การเข้าร่วมประชุมในเวทีระหว่างประเทศ", "International meeting", "ประชุมต่างประเทศ"),
        P("study-visit", "VIS", "international", "๓.๒", "การจัดศึกษาดูงานให้กับหน่วยงานต่างประเทศ", "Study visit", "ดูงาน", "ศึกษาดูงาน"),
        P("academic-conference", "CNF", "international", "๔", "การจัดประชุมวิชาการด้านการประกันคุณภาพการศึกษา", "Academic conference", "ประชุมวิชาการ"),
        P("international-publicity", "PUB", "international", "๕", "การประชาสัมพันธ์และเผยแพร่ระบบการประกันคุณภาพสู่ระดับนานาชาติ", "International publicity", "ประชาสัมพันธ์"),
        P("aqan", "AQN", "international", "๖", "การปฏิบัติงานในฐานะกรรมการบริหารเครือข่าย AQAN", "AQAN board", "AQAN", "อาเซียน"),
        P("ayqon", "AYQ", "international", "๗", "การปฏิบัติงานในเครือข่ายรุ่นเยาว์ AYQON", "AYQON", "AYQON", "รุ่นเยาว์"),
    ];

    private static Procedure P(string id, string code, string unit, string number, string th, string en, params string[] nicknames) => new(
        id, code, "2567", unit, number, new(th, en), new(nicknames[0], en), nicknames, "policy-officer", "{partner} ({country})",
        [
            new("partner", new("หน่วยงาน", "Partner"), new("ร่วมมือกับหน่วยงานใด", "With which agency?"), "NIAD-QE", 120),
            new("country", new("ประเทศ", "Country"), new("อยู่ในประเทศใด", "In which country?"), "ญี่ปุ่น", 60),
            new("topic", new("หัวข้อ", "Topic"), new("ร่วมมือเรื่องใด", "On what?"), "การประเมินร่วม", 300),
        ],
        [
            new TaskStep
            {
                Key = "do", Row = 1, PrintedNumber = "๑", Title = new("ทำ", "Do"), Summary = "Do.", Position = "policy-officer",
                Responsible = new("เจ้าหน้าที่"), Method = new("ทำ"), Documents = new("-"), Expects = [], Next = Step.End,
            },
        ]);
}
