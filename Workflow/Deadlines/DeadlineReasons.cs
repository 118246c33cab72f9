using System.Globalization;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Explains a due date in one sentence, based on the handbook.</summary>
public static class DeadlineReasons
{
    /// <param name="step">A step that has a window.</param>
    /// <param name="round">Null outside the repeating span.</param>
    /// <param name="waiting">The later step whose target was adopted; null if the step keeps its own target.</param>
    public static Bilingual Describe(Procedure procedure, Step step, Round? round, Step? waiting = null)
    {
        var when = When(procedure, step.Window!);
        var why = new Bilingual(
            $"เพราะคู่มือข้อ {ThaiNumerals.Format(step.Row)} ให้ทำ{when.Th}{(round is null ? "" : $" ({round.Title.Th})")}",
            $"The handbook requires row {step.Row} to be done {when.En}{(round is null ? "" : $" ({round.Title.En})")}");
        return waiting is null ? why : new(
            $"{why.Th} แต่ข้อ {ThaiNumerals.Format(waiting.Row)} ซึ่งต้องรอข้อนี้ ครบกำหนดก่อน",
            $"{why.En}, but row {waiting.Row}, which depends on it, is due earlier");
    }

    private static Bilingual When(Procedure procedure, Window window) => window switch
    {
        MonthsWindow { IsUntil: true } w => new($"ภายในเดือน{ThaiMonths.NameOf(w.Last)}", $"by the end of {English(w.Last)}"),
        MonthsWindow w when w.First == w.Last => new($"ในเดือน{ThaiMonths.NameOf(w.Last)}", $"in {English(w.Last)}"),
        MonthsWindow w => new($"ในเดือน{ThaiMonths.NameOf(w.First!.Value)}ถึงเดือน{ThaiMonths.NameOf(w.Last)}", $"from {English(w.First!.Value)} to {English(w.Last)}"),
        NextMonthWindow w => new($"ทุกวันที่ {ThaiNumerals.Format(w.Day)} ของเดือนถัดไป", $"on day {w.Day} of the following month"),
        WithinWindow { Event: { } e } w => new($"ภายใน {ThaiNumerals.Format(w.Days)} วันนับแต่{e.Th}", $"within {Days(w.Days)} of {e.En}"),
        WithinWindow { After: null } w => new($"ภายใน {ThaiNumerals.Format(w.Days)} วันนับแต่วันเปิดเรื่อง", $"within {Days(w.Days)} of opening the case"),
        WithinWindow w when procedure.Step(w.After).Row is var row => new(
            $"ภายใน {ThaiNumerals.Format(w.Days)} วันนับแต่ข้อ {ThaiNumerals.Format(row)} เสร็จ", $"within {Days(w.Days)} of completing row {row}"),
        EachWindow { Period: Period.Month } => new("เป็นรายเดือน", "each month"),
        EachWindow { Period: Period.Round } => new("ทุกรอบ ภายในเดือนที่สิ้นสุดรอบ", "by the end of the last month of each round"),
        EachWindow => new("เป็นรายไตรมาส", "each quarter"),
        _ => throw new InvalidOperationException($"{window.GetType().Name} has no description."),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string English(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
