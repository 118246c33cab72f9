using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Text;

/// <summary>Texts of the year plan, shared by all its views.</summary>
public static class YearText
{
    /// <summary>ปฏิทินปีงบประมาณ ๒๕๗๐.</summary>
    public static Bilingual Title(FiscalYear year) => new($"ปฏิทินปีงบประมาณ {ThaiFormat.Number(year.BuddhistYear)}", $"Fiscal year {year} at a glance");

    public static readonly Bilingual NoRecords = new("ในปีนั้นยังไม่มีเรื่องใดอยู่ในระบบ จึงไม่มีปฏิทินของปีนั้นให้ดู", "There are no records for that fiscal year.");

    /// <summary>Heading of the entries after the twelve months.</summary>
    public const string After = "หลังสิ้นปีงบประมาณ";

    /// <summary>พฤศจิกายน ๒๕๖๙.</summary>
    public static string Month(CalendarMonth month) => $"{ThaiFormat.Month(month.Month)} {ThaiFormat.Number(month.Year + FiscalYear.BuddhistEraOffset)}";

    /// <summary>The state of an entry in one word.</summary>
    public static string State(YearEntry entry) => entry switch
    {
        { IsLate: true } => "เลยกำหนด",
        { State: YearState.Done } => "เสร็จ",
        { State: YearState.Now } => "กำลังทำ",
        { State: YearState.Coming } => "ยังไม่ถึง",
        { State: YearState.NotOpened } => "ยังไม่เปิดเรื่อง",
        _ => "ยกเลิก",
    };

    /// <summary>The state with its details: เลยกำหนด ๓ วันทำการ (ยังไม่เปิดเรื่อง), เสร็จ ๒๖ ก.พ. ๗๐.</summary>
    public static string StateInFull(YearEntry entry)
    {
        var word = entry switch
        {
            { DaysLate: > 0 } => $"{State(entry)} {ThaiFormat.Number(entry.DaysLate.Value)} วันทำการ",
            { EndedOn: { } on } => $"{State(entry)} {ThaiFormat.ShortDate(on)}",
            _ => State(entry),
        };
        return entry is { IsLate: true, State: YearState.NotOpened } ? $"{word} (ยังไม่เปิดเรื่อง)" : word;
    }

    /// <summary>ข้อ ๑ วิเคราะห์ข้อมูล; for a whole case, its subject.</summary>
    public static string What(YearEntry entry) => entry.Step is { } step
        ? $"{CaseHeader.StepNumber(step)} {PlainText.Line(step.Title.Th)}"
        : PlainText.Line(entry.Case?.Subject);

    /// <summary>รอบ เดือนตุลาคม; null outside a span.</summary>
    public static string? Round(YearEntry entry) => entry.Procedure.Round(entry.Round) is { } round ? RoundText.Named(round) : null;

    /// <summary>The title of the responsible position; null once the entry is finished.</summary>
    public static string? Who(YearEntry entry, OfficeView office) => entry.Position is { } position ? SignatureText.Position(position, office) : null;

    /// <summary>เสร็จ ๑๒ · กำลังทำ ๓ · เลยกำหนด ๒ · ยังไม่ถึง ๔๐.</summary>
    public static string Counts(YearCounts counts) =>
        $"เสร็จ {ThaiFormat.Number(counts.Done)} · กำลังทำ {ThaiFormat.Number(counts.Now)} · เลยกำหนด {ThaiFormat.Number(counts.Late)} · ยังไม่ถึง {ThaiFormat.Number(counts.Ahead)}"
        + (counts.Cancelled == 0 ? "" : $" · ยกเลิก {ThaiFormat.Number(counts.Cancelled)}");
}
