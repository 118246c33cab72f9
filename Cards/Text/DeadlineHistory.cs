using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Cards.Text;

/// <summary>Describes events about a step's deadline.</summary>
internal static class DeadlineHistory
{
    /// <summary>Returns null for events that are not worth showing.</summary>
    public static HistoryLine? Describe(CaseEvent happened, CaseView view, DetailLevel detail) => happened switch
    {
        ReminderPosted x => new(
            "🔔", "เตือน", $"{HistoryText.StepTitle(view, x.Step, x.Visit, detail)} {(x.Target is null ? $"รอมาแล้ว {ThaiFormat.Number(x.Days)} วันทำการ (การเตือนของสำนักงาน)" : When(x.Days))}",
            [
                .. x.People.Count == 0 ? [] : new[] { $"ถึง {Names(x.People, view, detail)}" },
                .. x.Above.Count == 0 ? [] : new[] { $"แจ้งผู้บังคับบัญชา {Names(x.Above, view, detail)}" },
            ]),
        ReminderSnoozed x => new("🔕", "พักเตือน", $"{HistoryText.StepTitle(view, x.Step, x.Visit, detail)} ถึง {ThaiFormat.ShortDate(x.Until)}"),
        TargetMoved x => new(
            "🗓️", "ย้ายเป้าหมาย", $"{StepTitle(view, x, detail)} {(x.From is { } from ? $"จาก {ThaiFormat.ShortDate(from)} " : "")}เป็น {ThaiFormat.ShortDate(x.To)}",
            $"เหตุผล: {PlainText.Line(x.Reason, detail.Line)}"),
        Replanned { From: { } from, To: { } to } x when from != to => new(
            "🗓️", "เป้าหมายเปลี่ยนตามวันหยุดราชการ", $"{HistoryText.StepTitle(view, x.Step, x.Visit, detail)} จาก {ThaiFormat.ShortDate(from)} เป็น {ThaiFormat.ShortDate(to)}"),
        _ => null,
    };

    private static string When(int days) => days switch
    {
        0 => "ในวันครบกำหนด",
        < 0 => $"ก่อนกำหนด {ThaiFormat.Number(-days)} วันทำการ",
        _ => $"เลยกำหนด {ThaiFormat.Number(days)} วันทำการ",
    };

    private static string StepTitle(CaseView view, TargetMoved x, DetailLevel detail) =>
        (view.Procedure.Find(x.Step) is { } step ? CaseHeader.NumberAndTitle(step, detail) : x.Step) + (RoundText.Describe(view.Procedure, x.Round) is { } round ? $" · {round}" : "");

    private static string Names(IReadOnlyList<string> people, CaseView view, DetailLevel detail) =>
        SignatureText.Names(people.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p), 3, detail.Line);
}
