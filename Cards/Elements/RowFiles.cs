using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The documents of a row: which are expected, which were handed in.</summary>
internal static class RowFiles
{
    /// <summary>Expected documents, ticked when handed in, each with its files; then the files that are none of them.</summary>
    public static IEnumerable<AdaptiveElement> Of(RowView row, Extent extent)
    {
        var files = row.Case.Documents.Where(d => d.Step == row.Step.Key).ToList();
        if (row.Step.Expects.Count > 0) yield return Words.Heading("เอกสารที่ต้องมี");
        foreach (var expected in row.Step.Expects.Take(extent.Items))
        {
            var handedIn = files.Where(d => d.Expected == expected.Key).ToList();
            yield return Expected(expected, handedIn.Exists(d => d.Lost is null), extent);
            // What was handed in last is what counts; earlier files are in the folder.
            foreach (var line in Files.List(handedIn.TakeLast(2), extent, d => Note(d, row))) yield return line;
        }

        foreach (var line in Sheet.Rest(row.Step.Expects.Count - extent.Items, "รายการ", "ดูในคู่มือ")) yield return line;

        var others = files.Where(d => d.Expected is null || row.Step.Expects.All(e => e.Key != d.Expected)).ToList();
        if (others.Count == 0) yield break;
        yield return Words.Heading(row.Step.Expects.Count > 0 ? "เอกสารอื่นที่แนบ" : "เอกสารที่แนบ");
        foreach (var line in Files.List(others, extent, d => Note(d, row))) yield return line;
    }

    /// <summary>Whether every document that must be there was handed in.</summary>
    public static bool AreComplete(RowView row) => row.Step.Expects.Where(e => !e.Optional)
        .All(e => row.Case.Documents.Any(d => d.Step == row.Step.Key && d.Expected == e.Key && d.Lost is null));

    private static AdaptiveRichTextBlock Expected(ExpectedDocument expected, bool isIn, Extent extent)
    {
        var title = Words.Run(PlainText.Line(expected.Title.Th, extent.Line));
        var mark = isIn ? Words.Run("✅") : Words.Run("⬜");
        return expected.Optional ? Words.Line(mark, title, Words.Subtle("(ถ้ามี)")) : Words.Line(mark, title);
    }

    private static string Note(CaseDocument document, RowView row) =>
        document.Visit < row.Visit.Visit ? $"จากครั้งที่ {ThaiFormat.Number(document.Visit)}" : "";
}
