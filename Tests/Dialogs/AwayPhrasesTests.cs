using System.Globalization;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

/// <summary>ไม่อยู่: the days and who acts meanwhile are read from what people say.</summary>
public sealed class AwayPhrasesTests
{
    /// <summary>A Monday.</summary>
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("10–14 ก.พ. ไม่อยู่ ให้รองเซ็นแทน", "2027-02-10", "2027-02-14", "รอง")]
    [InlineData("๑๐-๑๔ กุมภาพันธ์ ๒๕๗๐ ผมไม่อยู่ครับ", "2027-02-10", "2027-02-14", null)]
    [InlineData("ลาพักร้อน 28 ธ.ค. ถึง 3 ม.ค. 2570 ให้คุณกานดาทำแทน", "2026-12-28", "2027-01-03", "กานดา")]
    [InlineData("28 ธ.ค. - 3 ม.ค. ไม่อยู่", "2026-12-28", "2027-01-03", null)]
    [InlineData("พรุ่งนี้ลา", "2026-11-24", "2026-11-24", null)]
    [InlineData("พรุ่งนี้ลา 3 วัน ให้วนิดารักษาการแทน", "2026-11-24", "2026-11-26", "วนิดา")]
    [InlineData("มะรืนนี้ไปราชการ", "2026-11-25", "2026-11-25", null)]
    [InlineData("อาทิตย์หน้าผมไม่อยู่ ให้รองทำแทน", "2026-11-30", "2026-12-04", "รอง")]
    [InlineData("สัปดาห์นี้ไม่อยู่", "2026-11-23", "2026-11-27", null)]
    [InlineData("วันศุกร์ไม่อยู่", "2026-11-27", "2026-11-27", null)]
    [InlineData("พรุ่งนี้ถึงวันศุกร์ไม่อยู่", "2026-11-24", "2026-11-27", null)]
    [InlineData("ไม่อยู่ 10/2/2570 - 14/2/2570", "2027-02-10", "2027-02-14", null)]
    [InlineData("ไม่อยู่ 10/2/70", "2027-02-10", "2027-02-10", null)]
    [InlineData("15 พ.ย. ไม่อยู่", "2027-11-15", "2027-11-15", null)]
    [InlineData("I am away from 10 to 14 february, let Wanida sign", "2027-02-10", "2027-02-14", "wanida")]
    [InlineData("on leave tomorrow", "2026-11-24", "2026-11-24", null)]
    [InlineData("ข้าพเจ้าจะลาพักผ่อนวันที่ ๑๐ ถึง ๑๔ กุมภาพันธ์ ขอตั้งผู้รักษาการแทน", "2027-02-10", "2027-02-14", null)]
    [InlineData("พรุ่งนี้ถึงศุกร์ไปประชุมต่างจังหวัด", "2026-11-24", "2026-11-27", null)]
    [InlineData("วันศุกร์ไปต่างจังหวัด", "2026-11-27", "2026-11-27", null)]
    [InlineData("พรุ่งนี้ติดประชุมทั้งวัน ให้รองเซ็นแทน", "2026-11-24", "2026-11-24", "รอง")]
    [InlineData("พรุ่งนี้ติดประชุมทั้งวัน", "2026-11-24", "2026-11-24", null)]
    [InlineData("วันศุกร์ติดประชุมข้างนอก", "2026-11-27", "2026-11-27", null)]
    [InlineData("พรุ่งนี้ลาป่วย ฝากกานดาดูแทน", "2026-11-24", "2026-11-24", "กานดา")]
    [InlineData("ลาพักร้อน 20-22", "2026-12-20", "2026-12-22", null)]
    [InlineData("วันที่ 25 ไม่อยู่", "2026-11-25", "2026-11-25", null)]
    [InlineData("วันที่ 5 เดือนหน้าลาครับ", "2026-12-05", "2026-12-05", null)]
    [InlineData("พรุ่งนี้ไม่เข้าสำนักงาน", "2026-11-24", "2026-11-24", null)]
    [InlineData("วันที่ 25 ไม่มา", "2026-11-25", "2026-11-25", null)]
    [InlineData("พรุ่งนี้ไม่มาทำงานค่ะ", "2026-11-24", "2026-11-24", null)]
    [InlineData("ศุกร์นี้ผมไม่เข้านะครับ", "2026-11-27", "2026-11-27", null)]
    [InlineData("21 ม.ค. ไม่มา ให้กานดาทำแทน", "2027-01-21", "2027-01-21", "กานดา")]
    public void Days_and_stand_in_are_read(string said, string from, string to, string? standIn)
    {
        var away = Assert.IsType<AwayIntent>(new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));
        Assert.Equal(new DayRange(Day(from), Day(to)), away.Days);
        Assert.Equal(standIn, away.StandIn);
    }

    [Theory]
    [InlineData("ขอลาคลอด")]
    [InlineData("ขอลาพักร้อนค่ะ")]
    [InlineData("หนูจะลาบวช")]
    [InlineData("ลากิจครับ")]
    [InlineData("ยื่นใบลาป่วย")]
    [InlineData("ขอลา")]
    [InlineData("I want to take sick leave")]
    [InlineData("maternity leave")]
    public void Leave_without_days_is_told_as_well(string said)
    {
        var recognizer = new IntentRecognizer(SampleProcedures.Library);
        Assert.Equal(new AwayIntent(null, null), recognizer.Recognize(said, Today));
        Assert.Equal(new AwayIntent(null, null), recognizer.Interruption(said, Today));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData("หัวหน้าไม่อยู่ ใครอนุมัติแทน")]
    [InlineData("พรุ่งนี้ไม่อยู่ทั้งวัน ใครเซ็นแทนได้")]
    [InlineData("ผอ.ไม่อยู่พรุ่งนี้")]
    [InlineData("วันลาพักร้อนหนูเหลือกี่วัน")]
    [InlineData("ขอลาป่วยวันนี้ครึ่งวัน")]
    [InlineData("ลาออกต้องทำยังไง")]
    [InlineData("ขอแก้ลายเซ็นพรุ่งนี้")]
    [InlineData("30 ก.พ. ไม่อยู่")]
    [InlineData("วันที่ 21 คณะไม่มา")]
    [InlineData("คณะเวียดนาม 21 ม.ค. ไม่มา")]
    [InlineData("พรุ่งนี้เขาไม่มา")]
    [InlineData("ขอลาออก")]
    [InlineData("ลาว")]
    public void Questions_and_others_absences_are_something_else(string said) =>
        Assert.IsNotType<AwayIntent>(new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));

    [Theory]
    [InlineData("ติดตามเรื่อง 2570-MOU-001"), InlineData("ขอติดตาม 2570-MOU-001 ค่ะ"), InlineData("เลิกติดตาม 2570-MOU-001"), InlineData("follow 2570-MOU-001"), InlineData("please stop following 2570-MOU-001")]
    public void Following_a_case_names_it(string said) =>
        Assert.Equal(new WatchIntent(Workflow.Cases.CaseNumber.Parse("2570-MOU-001")), new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));

    [Theory]
    [InlineData("ติดตามสถานะ 2570-MOU-001"), InlineData("ตามเรื่อง 2570-MOU-001"), InlineData("track case 2570-MOU-001")]
    public void Asking_where_a_case_is_does_not_follow_it(string said) =>
        Assert.Equal(new StatusIntent(Workflow.Cases.CaseNumber.Parse("2570-MOU-001")), new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));

    [Theory]
    [InlineData("ดึงกลับ 2570-MOU-001"), InlineData("ขอดึงเรื่อง 2570-MOU-001 กลับค่ะ"), InlineData("ดึงเรื่องกลับ 2570-MOU-001 หน่อย"), InlineData("recall 2570-MOU-001"), InlineData("please recall 2570-MOU-001")]
    public void Taking_a_paper_back_names_its_case(string said) =>
        Assert.Equal(new RecallIntent(Workflow.Cases.CaseNumber.Parse("2570-MOU-001")), new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));

    [Theory]
    [InlineData("มอบหมาย 2570-MOU-001 ให้ กานดา ค่ะ", "กานดา")]
    [InlineData("โอน 2570-MOU-001 ให้คุณกานดาทำแทนหน่อยครับ", "กานดา")]
    [InlineData("delegate 2570-MOU-001 to Kanda", "kanda")]
    [InlineData("มอบหมาย 2570-MOU-001", null)]
    public void To_whom_a_case_is_given_is_read(string said, string? to) =>
        Assert.Equal(to, Assert.IsType<DelegateIntent>(new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today)).To);

    [Theory]
    [InlineData("ย้ายงานของ สมชาย ให้ มาลี", "สมชาย", "มาลี")]
    [InlineData("โอนงานทั้งหมดของคุณสมชายไปให้วนิดาค่ะ", "สมชาย", "วนิดา")]
    [InlineData("ย้ายงานของสมชาย", "สมชาย", null)]
    [InlineData("move the work of Somchai to Malee", "somchai", "malee")]
    public void Whose_work_is_moved_is_read(string said, string from, string? to)
    {
        var transfer = Assert.IsType<TransferIntent>(new IntentRecognizer(SampleProcedures.Library).Recognize(said, Today));
        Assert.Equal((from, to), (transfer.From, transfer.To));
    }
}
