using System.Globalization;

namespace OnesqaBot.Workflow;

/// <summary>Says why a row is due when it is: what the handbook says, in one sentence.</summary>
public static class DeadlineReasons
{
    /// <param name="step">One with a window.</param>
    /// <param name="round">Null outside a span that repeats.</param>
    public static Bilingual Of(Procedure procedure, Step step, Round? round)
    {
        var when = When(procedure, step.Window!);
        return new(
            $"เพราะคู่มือข้อ {ThaiDigits.Of(step.Row)} ให้ทำ{when.Th}{(round is null ? "" : $" ({round.Title.Th})")}",
            $"Because row {step.Row} of the handbook is to be done {when.En}{(round is null ? "" : $" ({round.Title.En})")}");
    }

    private static Bilingual When(Procedure procedure, Window window) => window switch
    {
        MonthsWindow { First: null } w => new($"ภายในเดือน{ThaiMonths.Of(w.Last)}", $"by the end of {English(w.Last)}"),
        MonthsWindow w when w.First == w.Last => new($"ในเดือน{ThaiMonths.Of(w.Last)}", $"in {English(w.Last)}"),
        MonthsWindow w => new($"ในเดือน{ThaiMonths.Of(w.First!.Value)}ถึงเดือน{ThaiMonths.Of(w.Last)}", $"from {English(w.First!.Value)} to {English(w.Last)}"),
        NextMonthWindow w => new($"ทุกวันที่ {ThaiDigits.Of(w.Day)} ของเดือนถัดไป", $"on day {w.Day} of the next month"),
        WithinWindow { After: null } w => new($"ภายใน {ThaiDigits.Of(w.Days)} วันนับแต่วันเปิดเรื่อง", $"within {Days(w.Days)} of the opening of the case"),
        WithinWindow w when procedure.Step(w.After).Row is var row => new(
            $"ภายใน {ThaiDigits.Of(w.Days)} วันนับแต่ข้อ {ThaiDigits.Of(row)} เสร็จ", $"within {Days(w.Days)} of the end of row {row}"),
        EachWindow { Period: Period.Month } => new("เป็นรายเดือน", "each month"),
        EachWindow => new("เป็นรายไตรมาส", "each quarter"),
        _ => throw new InvalidOperationException($"{window.GetType().Name} has no words."),
    };

    private static string Days(int days) => days == 1 ? "1 day" : $"{days} days";

    private static string English(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
