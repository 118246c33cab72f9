using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What happened in a collection, in words. That everyone was asked follows from the row.</summary>
internal static class AnswerHistory
{
    public static HistoryLine? Of(CaseEvent happened, CaseView view, Extent extent) => happened switch
    {
        AnswerGiven x => new(
            "📩", x.Late ? "ส่งคำตอบ (ล่าช้า)" : "ส่งคำตอบ", Name(x.Respondent, view, extent),
            x.WithoutDocuments is { } why ? $"เอกสารไม่ครบ: {PlainText.Line(why, extent.Line)}" : HistoryText.Row(view, x.Step, x.Visit, extent)),
        AnswerAccepted x => new("✅", "รับคำตอบ", Name(x.Respondent, view, extent)),
        AnswerReturned x => new("↩️", "ส่งคำตอบกลับ", Name(x.Respondent, view, extent), $"เหตุผล: {PlainText.Line(x.Reason, extent.Line)}"),
        RespondentsReminded x => new(
            "🔔", "เตือนผู้ที่ยังไม่ตอบ", Signed.Names(x.Respondents.Select(r => Name(r, view, extent)), 3, extent.Line, "ราย")),
        _ => null,
    };

    public static string Name(string respondent, CaseView view, Extent extent) =>
        Respondent.Parse(respondent) is { } known ? AnswerText.Name(known, view.Office, extent.Line) : PlainText.Line(respondent, extent.Line);
}
