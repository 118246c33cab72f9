using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What happened to a row's deadline, in words.</summary>
internal static class DeadlineHistory
{
    /// <summary>Null for what nobody needs to read.</summary>
    public static HistoryLine? Of(CaseEvent happened, CaseView view, Extent extent) => happened switch
    {
        ReminderPosted x => new(
            "🔔", "เตือน", $"{HistoryText.Row(view, x.Step, x.Visit, extent)} {(x.Target is null ? $"รอมาแล้ว {ThaiFormat.Number(x.Days)} วันทำการ (การเตือนของสำนักงาน)" : When(x.Days))}",
            [
                .. x.People.Count == 0 ? [] : new[] { $"ถึง {Names(x.People, view, extent)}" },
                .. x.Above.Count == 0 ? [] : new[] { $"แจ้งผู้บังคับบัญชา {Names(x.Above, view, extent)}" },
            ]),
        ReminderSnoozed x => new("🔕", "พักเตือน", $"{HistoryText.Row(view, x.Step, x.Visit, extent)} ถึง {ThaiFormat.ShortDate(x.Until)}"),
        TargetMoved x => new(
            "🗓️", "ย้ายเป้าหมาย", $"{Row(view, x, extent)} {(x.From is { } from ? $"จาก {ThaiFormat.ShortDate(from)} " : "")}เป็น {ThaiFormat.ShortDate(x.To)}",
            $"เหตุผล: {PlainText.Line(x.Reason, extent.Line)}"),
        Replanned { From: { } from, To: { } to } x when from != to => new(
            "🗓️", "เป้าหมายเปลี่ยนตามวันหยุดราชการ", $"{HistoryText.Row(view, x.Step, x.Visit, extent)} จาก {ThaiFormat.ShortDate(from)} เป็น {ThaiFormat.ShortDate(to)}"),
        _ => null,
    };

    private static string When(int days) => days switch
    {
        0 => "ในวันครบกำหนด",
        < 0 => $"ก่อนกำหนด {ThaiFormat.Number(-days)} วันทำการ",
        _ => $"เลยกำหนด {ThaiFormat.Number(days)} วันทำการ",
    };

    private static string Row(CaseView view, TargetMoved x, Extent extent) =>
        (view.Procedure.Find(x.Step) is { } step ? CaseHeader.RowAndTitle(step, extent) : x.Step) + (RoundText.Of(view.Procedure, x.Round) is { } round ? $" · {round}" : "");

    private static string Names(IReadOnlyList<string> people, CaseView view, Extent extent) =>
        Signed.Names(people.Select(p => view.Office.Directory.ById(p)?.Name.Th ?? p), 3, extent.Line);
}
