using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What became of a respondent's answer, in a few words.</summary>
internal static class AnswerText
{
    public static string Mark(Answer? answer) => answer switch
    {
        null => "⬜",
        { Status: AnswerStatus.Accepted } => "✅",
        { Status: AnswerStatus.Returned } => "↩️",
        { Late: true } => "⏰",
        _ => "📩",
    };

    public static string Of(StepVisit visit, Respondent respondent)
    {
        var answer = visit.AnswerOf(respondent);
        var reminded = visit.RemindedOf(respondent) is { } at && visit.Awaited.Contains(respondent) && !(answer?.JudgedAt > at) ? $" · เตือนแล้ว {ThaiFormat.ShortMoment(at)}" : "";
        return Of(answer) + reminded;
    }

    private static string Of(Answer? answer) => answer switch
    {
        null => "ยังไม่ตอบ",
        { Status: AnswerStatus.Accepted } => $"รับแล้ว {ThaiFormat.ShortDate(answer.JudgedAt ?? answer.At)}",
        { Status: AnswerStatus.Returned } => $"ส่งกลับแล้ว {ThaiFormat.ShortDate(answer.JudgedAt ?? answer.At)}",
        { Late: true } => $"ส่งล่าช้า {ThaiFormat.ShortDate(answer.At)}",
        _ => $"ส่งแล้ว รอตรวจ {ThaiFormat.ShortDate(answer.At)}",
    };

    /// <summary>The unit's or the person's Thai name.</summary>
    public static string Name(Respondent respondent, Office office, int longest = 120) =>
        PlainText.Line(AnswerTable.Name(respondent, office.Directory), longest);

    /// <summary>ตอบแล้ว ๓ จาก ๕ · รับแล้ว ๒.</summary>
    public static string Totals(StepVisit visit)
    {
        var accepted = visit.Answers.Count(a => a.Status == AnswerStatus.Accepted);
        var late = visit.Answers.Count(a => a.Late);
        return $"ตอบแล้ว {ThaiFormat.Number(visit.Asked.Count - visit.Awaited.Count())} จาก {ThaiFormat.Number(visit.Asked.Count)}"
            + (accepted == 0 ? "" : $" · รับแล้ว {ThaiFormat.Number(accepted)}") + (late == 0 ? "" : $" · ล่าช้า {ThaiFormat.Number(late)}");
    }
}
