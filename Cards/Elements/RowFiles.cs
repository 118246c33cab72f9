using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The documents of a row in its round: which are expected, which were handed in.</summary>
internal static class RowFiles
{
    /// <summary>Expected documents, ticked when handed in, each with its files; then the files that are none of them.</summary>
    public static IEnumerable<AdaptiveElement> Of(RowView row, Extent extent)
    {
        var own = OfRound(row.Case, row.Visit).Where(d => d.Respondent is null).ToList();
        // Of a table that was made several times the newest counts.
        var table = own.FindLast(d => d.IsTable);
        return List(row.Case, row.Visit, Expected(row), Missing(row), [.. own.Where(d => !d.IsTable || d == table)], extent);
    }

    /// <summary>The same of a respondent's answer.</summary>
    public static IEnumerable<AdaptiveElement> OfAnswer(Case @case, CollectionStep step, StepVisit visit, Respondent respondent, Extent extent) => List(
        @case, visit, step.Expects, ExpectedDocuments.MissingFrom(@case, step, visit, respondent),
        [.. OfRound(@case, visit).Where(d => d.Respondent == respondent.ToString())], extent);

    /// <summary>Whether every document that must be there was handed in.</summary>
    public static bool AreComplete(RowView row) => Missing(row).Count == 0;

    private static IEnumerable<CaseDocument> OfRound(Case @case, StepVisit visit) => @case.Documents.Where(d =>
        d.Step == visit.Step && @case.Visit(d.Step, d.Visit)?.Round == visit.Round);

    private static IReadOnlyList<ExpectedDocument> Missing(RowView row) => ExpectedDocuments.Missing(row.Case, row.Step, row.Visit);

    /// <summary>Those who look at a row's work see what its work should have handed in.</summary>
    private static IReadOnlyList<ExpectedDocument> Expected(RowView row) => row.Link.Kind switch
    {
        LinkKind.Work => ExpectedDocuments.At(row.Step, row.Visit),
        LinkKind.Resolution => [.. row.Step.Expects, .. ExpectedDocuments.At(row.Step, row.Visit)],
        _ => row.Step is CollectionStep ? [] : row.Step.Expects,
    };

    private static IEnumerable<AdaptiveElement> List(
        Case @case, StepVisit visit, IReadOnlyList<ExpectedDocument> expects, IReadOnlyList<ExpectedDocument> missing, List<CaseDocument> files, Extent extent)
    {
        if (expects.Count > 0) yield return Words.Heading("เอกสารที่ต้องมี");
        foreach (var expected in expects.Take(extent.Items))
        {
            var handedIn = files.Where(d => d.Expected == expected.Key).ToList();
            yield return Line(expected, handedIn.Exists(d => d.Lost is null) && !missing.Contains(expected), extent);
            // What was handed in last is what counts; earlier files are in the folder.
            foreach (var line in Files.List(@case, handedIn.TakeLast(2), extent, d => Note(d, @case, visit))) yield return line;
        }

        foreach (var line in Sheet.Rest(expects.Count - extent.Items, "รายการ", "ดูในคู่มือ")) yield return line;

        var others = files.Where(d => d.Expected is null || expects.All(e => e.Key != d.Expected)).ToList();
        if (others.Count == 0) yield break;
        yield return Words.Heading(expects.Count > 0 ? "เอกสารอื่นที่แนบ" : "เอกสารที่แนบ");
        foreach (var line in Files.List(@case, others, extent, d => Note(d, @case, visit))) yield return line;
    }

    private static AdaptiveRichTextBlock Line(ExpectedDocument expected, bool isIn, Extent extent)
    {
        var title = Words.Run(PlainText.Line(expected.Title.Th, extent.Line));
        var mark = isIn ? Words.Run("✅") : Words.Run("⬜");
        return expected.Optional ? Words.Line(mark, title, Words.Subtle("(ถ้ามี)")) : Words.Line(mark, title);
    }

    private static string Note(CaseDocument document, Case @case, StepVisit visit) =>
        document.Visit < visit.Visit && @case.Visit(document.Step, document.Visit) is { } earlier
            ? $"จากครั้งที่ {ThaiFormat.Number(@case.TimeInRound(earlier))}" : "";
}
