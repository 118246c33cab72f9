using OnesqaBot.Adapters.Local;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Year;

/// <summary>Error pages for links to the year, for browsers and calendar clients alike.</summary>
internal static class YearLinkTexts
{
    private const string HowToAsk = "ขอลิงก์ใหม่ได้ทันที: เปิดแชตส่วนตัวกับ OnesqaBot ใน Microsoft Teams แล้วพิมพ์ “ปฏิทิน” ลิงก์ใหม่อยู่บนการ์ดที่บอตตอบ";

    /// <summary>The same page for every invalid key, so that it does not reveal which keys exist or existed.</summary>
    public static IResult WrongKey { get; } = Page(new(
        "ลิงก์นี้ใช้ไม่ได้",
        [
            "ลิงก์อาจถูกคัดลอกมาไม่ครบ ถูกเปลี่ยนเป็นลิงก์ใหม่แล้ว หรือเจ้าของลิงก์ไม่อยู่ในรายชื่อของสำนักงานแล้ว",
            HowToAsk,
            "หากใช้ลิงก์นี้ติดตามปฏิทินไว้ ให้ลบปฏิทินเดิม แล้วเพิ่มใหม่ด้วยลิงก์ “ปฏิทิน .ics” บนการ์ดนั้น",
        ],
        "This link does not work: it may be incomplete or replaced by a new one. For a new link, type “calendar” in your personal chat with OnesqaBot in Microsoft Teams."));

    /// <summary>Shown for a valid key; links to the holder's page of the current year.</summary>
    public static IResult NoSuchYear(FiscalYear present, Uri page) => Page(new(
        "ไม่มีหน้านี้",
        ["ลิงก์นี้ไม่ได้ชี้ไปที่ปีงบประมาณที่มีอยู่ อาจพิมพ์ปีผิดหรือคัดลอกลิงก์มาไม่ครบ ปีงบประมาณเขียนเป็น พ.ศ. สี่หลัก", HowToAsk],
        "There is no such fiscal year. Use a four-digit year of the Buddhist era.",
        (page.PathAndQuery, $"ไปที่{YearText.Title(present).Th}")));

    public static IResult NoRecords(FiscalYear year, FiscalYear present, Uri page) => Page(new(
        $"ไม่มีข้อมูลของปีงบประมาณ {ThaiFormat.Number(year.BuddhistYear)}",
        [YearText.NoRecords.Th],
        $"There are no records for fiscal year {year}.",
        (page.PathAndQuery, $"ไปที่{YearText.Title(present).Th}")));

    private static IResult Page(NoticePage page) => page.Result(StatusCodes.Status404NotFound);
}
