using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>Rows that a case has not come to although their day has passed (รอบที่เลยกำหนด).</summary>
internal static class LaterRows
{
    public static IEnumerable<AdaptiveElement> Late(WorkLine line, Office office, Extent extent)
    {
        var late = line.Summary.Later.Where(l => DueText.IsLate(l.Target, office)).ToList();
        if (late.Count == 0) yield break;
        yield return Words.Line(Words.Colored($"⏰ ข้อถัดไปที่เลยกำหนดแล้ว {ThaiFormat.Number(late.Count)} รายการ", AdaptiveTextColor.Attention));
        foreach (var row in late.Take(extent.Items)) yield return Words.Small(Describe(line.Procedure, row, extent));
        foreach (var rest in Sheet.Rest(late.Count - extent.Items, "รายการ", "")) yield return rest;
    }

    private static string Describe(Procedure procedure, LaterRow row, Extent extent)
    {
        var title = procedure.Find(row.Step) is { } step ? CaseHeader.RowAndTitle(step, extent) : row.Step;
        var round = RoundText.Of(procedure, row.Round) is { } named ? $" · {named}" : "";
        return $"{title}{round} · {ThaiFormat.ShortDate(row.Target)}";
    }
}
