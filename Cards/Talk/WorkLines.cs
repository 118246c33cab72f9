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
        if (summary.Step is not null && line.Procedure.Find(summary.Step) is { } step)
        {
            var round = summary.Visit > 1 ? $" (ครั้งที่ {ThaiFormat.Number(summary.Visit)})" : "";
            yield return Words.Plain(CaseHeader.RowAndTitle(step, extent) + round);
        }

        yield return Words.Small($"{summary.Number} · {Since(summary, office)}");
        if (line.Responsible is { MayAct.Count: 0 }) yield return Words.Small("ตำแหน่งว่าง ยังไม่มีผู้ดำเนินการ");
    }

    /// <summary>The row's card for one who may act, else the case.</summary>
    public static CardAction Open(WorkLine line) => new OpenWork(line.Summary.Number);

    private static string Since(CaseSummary summary, Office office)
    {
        var days = office.WorkingDays.Between(ThaiTime.Date(summary.Since), office.Today);
        return summary.Status switch
        {
            CaseStatus.Open when days == 0 => "มาถึงวันนี้",
            CaseStatus.Open => $"ตั้งแต่ {ThaiFormat.ShortDate(summary.Since)} ({ThaiFormat.Duration(days)})",
            CaseStatus.Closed => $"ปิดเรื่อง {ThaiFormat.ShortDate(summary.Since)}",
            _ => $"ยกเลิก {ThaiFormat.ShortDate(summary.Since)}",
        };
    }
}
