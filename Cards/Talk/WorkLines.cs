using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>One case in a list.</summary>
internal static class WorkLines
{
    public static IEnumerable<AdaptiveElement> Describe(WorkLine line, Office office, Extent extent)
    {
        var summary = line.Summary;
        yield return Words.Line(Words.Bold(PlainText.Line(summary.Subject, extent.Line)));
        if (line.Turn?.Respondent is { } respondent) yield return Words.Plain($"ขอข้อมูลจาก{AnswerText.Name(respondent, office, extent.Line)}");
        if ((line.Turn?.Step ?? summary.Step) is { } key && line.Procedure.Find(key) is { } step)
        {
            var time = RoundText.Time(summary.Time) is { } again ? $" ({again})" : "";
            yield return Words.Plain(CaseHeader.RowAndTitle(step, extent) + time);
        }

        if (RoundText.Of(line.Procedure, summary.Round) is { } round) yield return Words.Small(round);
        if (summary is { Status: CaseStatus.Open, Due: { } due }) yield return DueLines.Line(due, office);
        yield return Words.Small($"{summary.Number} · {Since(summary, line.Turn?.Since ?? summary.Since, office)}");
        if (line.Responsible is { MayAct.Count: 0 }) yield return Words.Small("ตำแหน่งว่าง ยังไม่มีผู้ดำเนินการ");
    }

    /// <summary>The row's card, or what a respondent is asked, for one who may act; else the case.</summary>
    public static CardAction Open(WorkLine line) => line.Turn is { Respondent: { } respondent } turn
        ? new OpenWork(line.Summary.Number, turn.Step, turn.Visit, respondent)
        : new OpenWork(line.Summary.Number);

    private static string Since(CaseSummary summary, DateTimeOffset since, Office office)
    {
        var days = office.Holidays.WorkingDaysBetween(ThaiTime.Date(since), office.Today);
        return summary.Status switch
        {
            CaseStatus.Open when days == 0 => "มาถึงวันนี้",
            CaseStatus.Open => $"ตั้งแต่ {ThaiFormat.ShortDate(since)} ({ThaiFormat.Duration(days)})",
            CaseStatus.Closed => $"ปิดเรื่อง {ThaiFormat.ShortDate(since)}",
            _ => $"ยกเลิก {ThaiFormat.ShortDate(since)}",
        };
    }
}
