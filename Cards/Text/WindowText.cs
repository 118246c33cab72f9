using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes the handbook's window for a step: ธันวาคม – กุมภาพันธ์.</summary>
internal static class WindowText
{
    /// <param name="round">The case's current round; null outside a repeating span.</param>
    public static string Describe(Window window, Procedure procedure, Round? round) => window switch
    {
        MonthsWindow { IsUntil: true } x => $"ภายในเดือน{ThaiFormat.Month(x.Last)}",
        MonthsWindow x when x.First == x.Last => $"เดือน{ThaiFormat.Month(x.Last)}",
        MonthsWindow x => $"{ThaiFormat.Month(x.First!.Value)} – {ThaiFormat.Month(x.Last)}",
        NextMonthWindow x => $"วันที่ {ThaiFormat.Number(x.Day)} {(round is null ? "ของเดือนถัดไป" : ThaiFormat.Month(round.Month % 12 + 1))}",
        WithinWindow { Event: { } e } x => $"ภายใน {Span(x.Days)} นับแต่{e.Th}",
        WithinWindow x => $"ภายใน {Span(x.Days)} นับแต่{After(x.After, procedure)}",
        EachWindow { Period: Period.Month } => "ทุกเดือน",
        EachWindow { Period: Period.Quarter } => "ทุกไตรมาส",
        EachWindow { Period: Period.Round } => round is null ? "ภายในเดือนที่สิ้นสุดรอบ" : $"ภายในเดือน{ThaiFormat.Month(round.Month)}",
        _ => throw new InvalidOperationException($"{window.GetType().Name} has no text."),
    };

    private static string Span(int days) =>
        days % 7 == 0 ? $"{ThaiFormat.Number(days / 7)} สัปดาห์" : $"{ThaiFormat.Number(days)} วัน";

    private static string After(string? step, Procedure procedure) =>
        step is null ? "เปิดเรื่อง" : procedure.Find(step) is { } found ? $"{CaseHeader.StepNumber(found)} แล้วเสร็จ" : $" {step}";
}
