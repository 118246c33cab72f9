using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Texts of the bot that belong to neither a refusal nor a card.</summary>
internal static class BotTexts
{
    public static readonly Bilingual MyWork = new("งานของฉัน", "My work");
    public static readonly Bilingual NoWork = new("ตอนนี้ไม่มีงานค้างที่ท่าน", "You have no open work.");
    public static readonly Bilingual Waiting = new("รออนุมัติจากท่าน", "Waiting for your decision");
    public static readonly Bilingual NothingWaiting = new("ตอนนี้ไม่มีเรื่องรอท่านอนุมัติ", "Nothing is waiting for your decision.");
    public static readonly Bilingual MyCases = new("เรื่องที่ท่านเปิดและยังไม่สิ้นสุด", "Open cases that you started");
    public static readonly Bilingual NoCases = new("ท่านไม่มีเรื่องที่เปิดค้างอยู่", "You have no open cases.");
    public static readonly Bilingual NothingToCancel = new("ไม่มีเรื่องของท่านที่ยังเปิดอยู่ จึงไม่มีอะไรต้องยกเลิก", "You have no open case to cancel.");
    public static readonly Bilingual NoQuestion = new(
        "ตอนนี้ไม่มีคำถามค้างอยู่ หากต้องการยกเลิกเรื่อง ให้พิมพ์ \"ยกเลิกเรื่อง\" ตามด้วยเลขที่เรื่อง",
        "There is no open question. To cancel a case, type \"cancel case\" and its number.");
    public static readonly Bilingual Below = new("แสดงไว้ด้านล่างแล้ว", "Shown below.");
    public static readonly Bilingual BadButton = new(
        "ปุ่มนี้ใช้ไม่ได้ กรุณาพิมพ์ \"งานของฉัน\" เพื่อเปิดการ์ดล่าสุด", "This button cannot be used. Type \"my work\" for the current card.");
    public static readonly Bilingual Sorry = new(
        "ขออภัย ระบบขัดข้องชั่วคราว ข้อมูลที่บันทึกแล้วไม่สูญหาย กรุณาลองอีกครั้ง", "Sorry, something went wrong. Your saved data is safe. Please try again.");
    public static readonly Bilingual BeingUpgraded = new(
        "ระบบกำลังปรับรุ่น เรื่องนี้มีข้อมูลของรุ่นใหม่ที่ยังเปิดจากที่นี่ไม่ได้ ข้อมูลไม่สูญหาย กรุณาลองอีกครั้งในภายหลัง",
        "The system is being upgraded, and this case cannot be opened yet. No data is lost. Please try again later.");
    public static readonly Bilingual PersonalOnly = new(
        "กรุณาคุยกับบอตในแชตส่วนตัว งานและการอนุมัติทำในแชตส่วนตัวเท่านั้น", "Please use your personal chat with the bot for work and approvals.");
    public static readonly Bilingual AdministratorsChannel = new(
        "ช่องนี้เป็นช่องผู้ดูแลระบบแล้ว เมื่อมีตำแหน่งว่างหรือระบบต้องการการดูแล บอตจะแจ้งที่นี่",
        "This is now the administrators' channel. The bot reports vacant positions and system problems here.");
    public static readonly Bilingual UseAdministratorsChannel = new(
        "กรุณาพิมพ์ “@OnesqaBot ช่องผู้ดูแล” ในช่องที่ต้องการให้เป็นช่องผู้ดูแล", "Post “@OnesqaBot ช่องผู้ดูแล” in the channel you want to use.");

    public static readonly Bilingual OfficeChannel = new(
        "ช่องนี้เป็นช่องของสำนักงานแล้ว เรื่องที่ยังไม่สิ้นสุดและข่าวประจำวันจะแสดงที่นี่", "This is now the office's channel. The bot posts open cases and the daily digest here.");
    public static readonly Bilingual UseOfficeChannel = new(
        "กรุณาพิมพ์ “@OnesqaBot ช่องของสำนักงาน” ในช่องที่ต้องการให้เป็นช่องของสำนักงาน", "Post “@OnesqaBot ช่องของสำนักงาน” in the channel you want to use.");

    public static readonly Bilingual AttachThePicture = new(
        "รูปที่วางไว้ในข้อความ บอตเก็บเป็นเอกสารไม่ได้ หากต้องการส่งรูปนี้ กรุณาบันทึกเป็นไฟล์ แล้วแนบด้วยปุ่มคลิปหนีบกระดาษ",
        "A picture pasted into the text cannot be stored as a document. To hand it in, save it as a file and attach it with the paper clip.");

    /// <summary>Returns the reply for a failed turn.</summary>
    public static Bilingual ForFault(Exception fault) => fault is UnreadableCaseException { IsNewer: true } ? BeingUpgraded : Sorry;

    /// <summary>Shown below an incomplete list of cases.</summary>
    public static Bilingual LeftOut(int cases) => new(
        $"มีอีก {ThaiFormat.Number(cases)} เรื่องที่ยังเปิดจากที่นี่ไม่ได้ เพราะระบบกำลังปรับรุ่นหรือข้อมูลเสียหาย ข้อมูลไม่ถูกลบ",
        $"{cases} more cannot be shown because the system is being upgraded or the data is damaged. Nothing was deleted.");

    public static Bilingual TypeNotAllowed(string file) => new($"ไม่ได้เก็บไฟล์ “{file}” เพราะเป็นไฟล์ชนิดที่ไม่รับ", $"“{file}” is not an accepted file type.");

    public static Bilingual ContentNotAllowed(string file) => new(
        $"ไม่ได้เก็บไฟล์ “{file}” เพราะเนื้อหาจริงเป็นโปรแกรมหรือไฟล์ชนิดที่ไม่รับ ไม่ตรงกับชื่อไฟล์", $"The content of “{file}” is not an accepted file type, despite its name.");

    /// <param name="allowed">The accepted file types.</param>
    public static Bilingual NotTaken(IReadOnlyList<Bilingual> files, Bilingual allowed) => new(
        string.Join("\n\n", [.. files.Select(f => f.Th), $"รับได้เฉพาะ {allowed.Th}"]), string.Join(' ', [.. files.Select(f => f.En), $"Accepted types: {allowed.En}."]));

    public static Bilingual NoHolidays(int year) => new(
        $"ยังไม่มีวันหยุดราชการ พ.ศ. {year + FiscalYear.BuddhistEraOffset} กำหนดเวลาที่ตรงวันหยุดจึงอาจคลาดเคลื่อน เมื่อ ครม. ประกาศแล้ว กรุณาเพิ่มไฟล์วันหยุดของปีนั้น (Bot:HolidaysFolder) แล้วเริ่มบอตใหม่",
        $"The public holidays of {year} are not known. Once they are announced, add that year's file and restart the bot.");

    public static Bilingual SendTheFile(string step) => new(
        $"ส่งไฟล์ในแชตนี้ได้เลย จะเก็บไว้ที่ {step}", "You can send the file in this chat now.");

    public static Bilingual Opened(string number) => new($"เปิดเรื่อง {number} แล้ว", $"Case {number} is open.");

    public static Bilingual Cancelled(string number) => new($"ยกเลิกเรื่อง {number} แล้ว", $"Case {number} is canceled.");
}
