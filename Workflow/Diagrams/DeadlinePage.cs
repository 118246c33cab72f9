using System.Globalization;
using System.Text;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>
/// Renders <c>docs/deadlines.md</c>: every deadline of the cases that begin in some fiscal years, with the handbook's words beside it, for the
/// office to check.
/// </summary>
public static class DeadlinePage
{
    private const string Head = """
        <!-- Generated from Workflow/Procedures/ and Workflow/Holidays/ by the tests (UPDATE_SNAPSHOTS=1). Do not edit by hand. -->

        # กำหนดเวลาตามคู่มือ

        ตารางนี้ให้สำนักงานตรวจทาน: ทุกข้อที่คู่มือกำหนดเวลาและทุกรอบ ของเรื่องที่เริ่มในแต่ละปีงบประมาณและยังไม่ได้ทำข้อใด กับรอบของเรื่องปีก่อนที่ครบกำหนดในปีแรก
        วันสุดท้ายเป็นไปตามถ้อยคำ แม้ตรงวันหยุด (เครื่องหมาย † คือวันที่สำนักงานกำหนดเอง เพราะคู่มือไม่ได้ระบุ)
        วันเป้าหมายคือวันทำการที่บอตใช้เตือน ข้อที่ต้องทำก่อนข้ออื่นมีเป้าหมายไม่ช้ากว่าข้อที่รอ

        """;

    /// <param name="because">Says in Thai why a step is due when it is.</param>
    public static string Render(IReadOnlyList<Procedure> procedures, HolidayCalendar holidays, Func<DeadlineReason, string> because, params IReadOnlyList<FiscalYear> years)
    {
        using var language = ReaderLanguage.Use(Language.Thai);
        var page = new StringBuilder(Head);
        var first = years[0];
        page.Append(CultureInfo.InvariantCulture, $"\n## เรื่องที่เริ่มก่อนปีงบประมาณ {ThaiNumerals.Format(first.BuddhistYear)} และยังมีกำหนดในปีนั้น\n");
        foreach (var procedure in procedures.Where(HasTimes)) Append(page, procedure, new(first.BuddhistYear - 1), holidays, because, first.Start);
        foreach (var year in years)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## เรื่องที่เริ่มในปีงบประมาณ {ThaiNumerals.Format(year.BuddhistYear)}\n");
            foreach (var procedure in procedures.Where(HasTimes)) Append(page, procedure, year, holidays, because, year.Start);
        }

        page.Append("\n## ข้อที่ต้องพร้อมก่อนวันงานของเรื่อง (สำนักงานกำหนดเอง)\n\n");
        foreach (var (procedure, step) in procedures.SelectMany(p => p.Steps.Where(s => s.Window is BeforeDaysWindow), (p, s) => (p, s)))
            page.Append(CultureInfo.InvariantCulture, $"- {procedure.ShortTitle.Th} ข้อ {ThaiNumerals.Format(step.Row)} {step.Title.Th}: {because(DeadlineReason.Create(procedure, step, null))}\n");

        page.Append("\n## กระบวนการที่คู่มือไม่กำหนดเวลา\n\n");
        foreach (var procedure in procedures.Where(p => !HasTimes(p))) page.Append(CultureInfo.InvariantCulture, $"- {procedure.ShortTitle.Th}\n");
        return page.ToString();
    }

    /// <summary>Whether the handbook gives a time for any step.</summary>
    private static bool HasTimes(Procedure procedure) => procedure.Steps.Any(s => s.Window is not (null or BeforeDaysWindow));

    private static void Append(StringBuilder page, Procedure procedure, FiscalYear year, HolidayCalendar holidays, Func<DeadlineReason, string> because, DateOnly from)
    {
        var opened = procedure.Opens?.In(year, holidays) ?? year.Start;
        var about = procedure.Opens is { } opens ? $" · {procedure.SubjectOf(opens.AnswersIn(year))}" : "";
        var deadlines = DeadlinePlan.For(procedure, new DeadlineFacts(opened, year), holidays).Deadlines
            .Where(d => procedure.Step(d.Step).Window is not BeforeDaysWindow && (opened >= from || d.Target >= from)).ToList();
        if (deadlines.Count == 0) return;
        page.Append(CultureInfo.InvariantCulture, $"\n### {procedure.ShortTitle.Th}{about} · เปิดเรื่อง {Day(opened)}\n\n")
            .Append(MarkdownText.Head("ข้อ", "งาน", "รอบ", "ถ้อยคำในคู่มือ", "วันสุดท้าย", "วันเป้าหมาย", "เพราะ"));
        foreach (var deadline in deadlines)
        {
            var step = procedure.Step(deadline.Step);
            page.Append(MarkdownText.Row(new[]
            {
                ThaiNumerals.Format(step.Row), step.Title.Th, procedure.Round(deadline.Round)?.Title.Th ?? "", Words(step, deadline.Round),
                deadline.LegalDue is { } legal ? $"{Day(legal)}{(deadline.IsByOffice ? " †" : "")}" : "ยังไม่ทราบ", deadline.Target is { } target ? Day(target) : "ยังไม่ทราบ", Why(deadline, step, holidays, because(deadline.Reason)),
            }.Select(MarkdownText.Escape)));
        }
    }

    private static string Words(Step step, string? round) =>
        step.Window!.AppliesIn(round) ? TimeWords.In(step) ?? "" : "ไม่ได้ระบุ";

    private static string Why(Deadline deadline, Step step, HolidayCalendar holidays, string reason)
    {
        if (deadline.Target is null && step.Window is WithinWindow { Event: not null }) return $"{reason} ซึ่งเจ้าหน้าที่ระบุวันที่เมื่อทราบ";
        var unknown = deadline is { LegalDue.Year: var last } && !holidays.HasYear(last) ? $" (ยังไม่ทราบวันหยุดของปี {ThaiNumerals.Format(last + FiscalYear.BuddhistEraOffset)})" : "";
        if (deadline is not { LegalDue: { } legal, Target: { } target, BroughtForwardFor: null } || legal == target) return reason + unknown;
        var closed = holidays.On(legal)?.Name.Th ?? $"วัน{TextFormat.WeekdayInFull(legal)}";
        return $"{reason} วันสุดท้ายตรงกับ{closed} จึงเลื่อน{(target < legal ? "ขึ้นมา" : "ออกไป")}เป็นวันทำการที่ใกล้ที่สุด{unknown}";
    }

    /// <summary>ศุกร์ ๒๖ กุมภาพันธ์ ๒๕๗๐.</summary>
    private static string Day(DateOnly day) => $"{TextFormat.WeekdayInFull(day)} {TextFormat.Date(day)}";
}
