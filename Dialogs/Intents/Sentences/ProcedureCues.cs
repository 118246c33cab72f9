using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>
/// Finds the procedures that a sentence is about. The names in the procedures' files always count; the cues below are what people
/// say besides, and count less the less they tell.
/// </summary>
internal sealed class ProcedureCues
{
    private const double Name = 3;

    private static readonly (string Procedure, double Weight, string[] Words)[] Known =
    [
        ("mou", 3, ["mou", "เอ็มโอยู", "เอมโอยู", "ข้อตกลงความร่วมมือ", "ความร่วมมือ", "บันทึกความเข้าใจ", "memorandum", "ข้อตกลงกับ"]),
        ("mou", 2, ["หน่วยงานต่างประเทศ", "พิธีลงนาม", "คู่สัญญา", "cooperation", "เซ็นสัญญา"]),
        ("budget-request", 3, ["คำของบ", "ของบ", "งบประมาณ", "budget", "งบรายจ่าย", "ตั้งงบ", "วงเงินงบ"]),
        ("budget-request", 2, ["งบ", "mtef", "สำนักงบ", "ปฏิทินงบ", "ประมาณการรายจ่าย", "รายจ่ายขั้นต่ำ"]),
        ("action-plan", 3, ["แผนปฏิบัติ", "แผนยุทธศาสตร์", "แผนประจำปี", "แผนงานประจำปี", "action plan", "strategic plan", "เล่มแผน", "แผนปี", "แผนกลยุทธ์"]),
        ("action-plan", 1.5, ["แผน"]),
        ("action-plan", 2, ["โครงการแผนงาน", "แบบฟอร์มโครงการ"]),
        ("performance-monitoring", 3, ["ผลการดำเนินงาน", "ติดตามผลงาน", "รายงานรายเดือน", "รายงานผลรายเดือน", "ผลงานรายเดือน", "รายงานไตรมาส", "ผลรายเดือน", "ผลรายไตรมาส", "ติดตามผลการดำเนิน", "ติดตามการใช้จ่าย", "แจ้งเวียน", "monitoring", "monthly report", "quarterly report", "performance report"]),
        ("performance-monitoring", 2, ["erp", "ติดตามผล", "รายงานผล", "ตัวชี้วัดไตรมาส", "ติดตามงานรายเดือน", "รายงานความก้าวหน้า", "รายงานทุกวันที่", "ส่งรายงานทุก", "ประจำไตรมาส", "ประจำเดือน", "ตัวชี้วัดรายไตรมาส", "สำนักต่าง"]),
        ("performance-monitoring", 1, ["รายเดือน", "รายไตรมาส", "ผลงาน", "performance"]),
        ("annual-report", 3, ["รายงานประจำปี", "annual report", "รายงานปี", "yearly report"]),
        ("risk-management", 3, ["ความเสี่ยง", "ควบคุมภายใน", "risk", "internal control"]),
        ("opdc-assessment", 3, ["กพร", "opdc", "องค์การมหาชน", "sar", "ประเมินตนเอง", "แบบประเมินผู้อำนวยการ"]),
        ("opdc-assessment", 2, ["กรอบการประเมิน", "กรอบประเมิน", "ตัวชี้วัด", "12เดือน", "9เดือน", "6เดือน"]),
        ("training-evaluation", 3, ["ฝึกอบรม", "อบรม", "ความพึงพอใจ", "ประเมินผลโครงการ", "แบบประเมินโครงการ", "training", "satisfaction"]),
        ("training-evaluation", 2.2, ["สัมมนา", "seminar", "ประเมินผลการจัด"]),
        ("staff-exchange", 4, ["แลกเปลี่ยนบุคลากร", "แลกเปลี่ยนเจ้าหน้าที่", "staff exchange", "ไปแลกเปลี่ยน", "มาแลกเปลี่ยน", "แลกเปลี่ยนคน", "exchange program", "แลกเปลี่ยนพนักงาน"]),
        ("staff-exchange", 2, ["แลกเปลี่ยน", "ส่งบุคลากร", "ส่งเจ้าหน้าที่ไป", "ส่งคนไป"]),
        ("joint-accreditation", 4, ["joint accreditation", "joint assessment", "ประเมินร่วม", "มาตรฐานร่วม", "รับรองร่วมกับ", "ประเมินมาตรฐานร่วม", "ลงพื้นที่ประเมินร่วม"]),
        ("joint-accreditation", 2, ["คู่สัญญา", "joint"]),
        ("international-meeting", 3, ["ประชุมต่างประเทศ", "เวทีต่างประเทศ", "เวทีระหว่างประเทศ", "ประชุมระหว่างประเทศ", "meeting abroad", "international meeting", "ประชุมที่ต่างประเทศ", "inqaahe", "apqn", "ผู้แทนสำนักงาน", "แจ้งชื่อผู้แทน", "มอบผู้แทน"]),
        ("international-meeting", 2, ["ไปประชุม", "เชิญไปประชุม", "เชิญประชุม", "ร่วมประชุม", "กลับจากประชุม", "เดินทางไปประชุม", "conference in", "invited to", "ลงทะเบียนประชุม"]),
        ("international-meeting", 1, ["ประชุม", "meeting", "ต่างประเทศ", "เชิญ", "เดินทาง"]),
        ("study-visit", 4, ["ศึกษาดูงาน", "ดูงาน", "study visit"]),
        ("study-visit", 2, ["รับคณะ", "ต้อนรับคณะ", "เยี่ยมชม", "คณะจาก", "มาเยือน", "มาเยี่ยม", "visitors"]),
        ("academic-conference", 4, ["ประชุมวิชาการ", "academic conference", "international conference", "สัมมนานานาชาติ", "สัมมนาวิชาการ"]),
        ("academic-conference", 2, ["วิทยากร", "นานาชาติ"]),
        ("international-publicity", 4, ["ต้นฉบับภาษาอังกฤษ", "newsletter", "จดหมายข่าว", "ฉบับภาษาอังกฤษ", "เผยแพร่ภาษาอังกฤษ", "publicity", "ตรวจภาษา", "ตรวจแก้ภาษา", "ต้นฉบับ", "เอกสารภาษาอังกฤษ", "ผู้เชี่ยวชาญทางภาษา", "ผู้เชี่ยวชาญภาษา", "english publication", "ประชาสัมพันธ์นานาชาติ"]),
        ("international-publicity", 3, ["เผยแพร่ข่าวสาร", "ประชาสัมพันธ์", "เผยแพร่ให้ต่างประเทศ", "เผยแพร่ระบบ", "เผยแพร่กรอบ", "สู่นานาชาติ", "สู่ระดับนานาชาติ"]),
        ("international-publicity", 1, ["เผยแพร่", "ภาษาอังกฤษ", "จัดพิมพ์", "แผ่นพับ", "โบรชัวร์", "brochure"]),
        ("aqan", 5, ["aqan", "เอคิวเอเอ็น", "กรรมการบริหารเครือข่าย", "ประกันคุณภาพอาเซียน"]),
        ("ayqon", 5, ["ayqon", "เอวายคอน", "รุ่นเยาว์"]),
    ];

    /// <summary>ปีงบ names a year, not the budget.</summary>
    private static readonly Words FiscalYear = new("ปีงบประมาณ", "ปีงบ");

    private readonly (string Procedure, double Weight, Words Words)[] _cues;
    private readonly Dictionary<string, IReadOnlyList<string>> _names;

    public ProcedureCues(IReadOnlyList<Procedure> procedures)
    {
        var ids = procedures.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        _cues =
        [
            .. Known.Where(k => ids.Contains(k.Procedure)).SelectMany(k => k.Words.Select(w => (k.Procedure, k.Weight, new Words(w)))),
            .. procedures.SelectMany(p => NamesOf(p).Select(n => (p.Id, Name, new Words(n)))),
        ];
        _names = procedures.ToDictionary(p => p.Id, p => (IReadOnlyList<string>)[.. NamesOf(p)], StringComparer.Ordinal);
    }

    /// <summary>The procedures that the sentence may be about, the most likely first.</summary>
    public IReadOnlyList<(string Procedure, double Score)> Rank(Sentence typed)
    {
        var sentence = FiscalYear.RemovedFrom(typed, "ปี");
        var best = new Dictionary<string, (double Weight, int Length, double Others)>(StringComparer.Ordinal);
        foreach (var (procedure, weight, words) in _cues)
        {
            if (words.FoundIn(sentence) is not { } found) continue;
            var (most, length, others) = best.GetValueOrDefault(procedure);
            best[procedure] = weight > most ? (weight, Math.Max(length, found.Length), others + most) : (most, Math.Max(length, found.Length), others + weight);
        }

        // The best cue counts most, further ones a little, and a longer match is less of a coincidence.
        return [.. best.Select(b => (b.Key, b.Value.Weight + (0.15 * Math.Min(b.Value.Others, 6)) + (0.03 * Math.Min(b.Value.Length, 30)))).OrderByDescending(b => b.Item2)];
    }

    /// <summary>What people call a procedure: cues of at least this weight, and the names of its file.</summary>
    public IEnumerable<string> Texts(string procedure, double least) =>
        Known.Where(k => k.Procedure == procedure && k.Weight >= least).SelectMany(k => k.Words).Concat(_names[procedure]);

    /// <summary>The sentence with every strong procedure name replaced, so that one wording teaches about all procedures.</summary>
    public Sentence Masked(Sentence typed, string mask) =>
        FiscalYear.RemovedFrom(typed, "ปี") is var sentence ? _cues.Where(c => c.Weight >= 2 && c.Words.FoundIn(sentence) is not null).OrderByDescending(c => c.Words.FoundIn(sentence)!.Length).Aggregate(sentence, (s, c) => c.Words.RemovedFrom(s, mask)) : typed;

    private static IEnumerable<string> NamesOf(Procedure procedure) =>
        procedure.Nicknames.Append(procedure.ShortTitle.Th).Append(procedure.ShortTitle.En).Append(procedure.Title.Th);
}
