using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>The chain of those who act on a row: who is through and when, whose turn it is, who is to come.</summary>
internal static class Chain
{
    /// <summary>Nothing for a row that one alone acts on: the rest of its card says it.</summary>
    public static IEnumerable<AdaptiveElement> Of(RowView row, Extent extent)
    {
        var links = row.Step.ChainIn(row.Visit.Round);
        if (links.Count < 2) return [];
        return [Words.Heading("ลำดับผู้ดำเนินการ"), .. links.Take(extent.Items + 1).SelectMany((link, i) => Line(row, link, i, extent))];
    }

    private static IEnumerable<AdaptiveElement> Line(RowView row, ChainLink link, int index, Extent extent)
    {
        if (row.Visit.Passed.Find(p => p.Link == index) is { } passed)
        {
            return
            [
                Done(row, link, OutcomeText.Of(passed.Outcome, false, row.Step), passed.By, passed.At, "✅", extent),
                .. passed.Reason is null ? [] : (IEnumerable<AdaptiveElement>)[Words.Small($"เหตุผล: {PlainText.Line(passed.Reason, extent.Line)}")],
            ];
        }

        if (index == row.Visit.Link && row.IsFinished)
        {
            var outcome = link.Kind == LinkKind.Endorsement && !row.Visit.Returned ? Outcomes.Endorsed : row.Visit.Outcome;
            return [Done(row, link, OutcomeText.Of(outcome, row.Visit.Returned, row.Step), row.Visit.By!, row.Visit.FinishedAt!.Value, row.Visit.Returned ? "↩️" : "✅", extent)];
        }

        if (index == row.Visit.Link) return [Words.Line(Words.Run(row.IsOpen ? "▶️" : "⏹️"), Words.Bold(Role(row, link, extent)), Words.Subtle(row.IsOpen ? "ขณะนี้" : "ค้างที่นี่"))];
        // Whoever was left out gave his word elsewhere in the chain; behind the end nobody is asked any more.
        return index < row.Visit.Link || !row.IsOpen ? [] : [Words.Line(Words.Run("○"), Words.Subtle(Role(row, link, extent)))];
    }

    private static AdaptiveRichTextBlock Done(RowView row, ChainLink link, Bilingual what, Signature by, DateTimeOffset at, string mark, Extent extent) => Words.Line(
        Words.Run(mark), Words.Run($"{PlainText.Line(what.Th, extent.Line)}{Body(row, link, extent)} —"),
        Words.Run(Signed.By(by, row.Office, extent.Line)), Words.Subtle(ThaiFormat.ShortMoment(at)));

    /// <summary>เห็นชอบ — หัวหน้างานวิเทศสัมพันธ์.</summary>
    private static string Role(RowView row, ChainLink link, Extent extent) =>
        $"{What(link.Kind, row.Step)}{Body(row, link, extent)} — {Signed.Position(link.Position, row.Office, extent.Line)}";

    private static string Body(RowView row, ChainLink link, Extent extent) =>
        link.Body is null ? "" : $" {Signed.Body(link.Body, row.Office, extent.Line)}";

    private static string What(LinkKind kind, Step step) => kind switch
    {
        LinkKind.Endorsement => "เห็นชอบ",
        LinkKind.Approval => "อนุมัติ",
        LinkKind.Choice => "พิจารณา",
        LinkKind.Resolution => "บันทึกมติ",
        _ => step is ResolutionStep ? "เสนอเรื่อง" : "ดำเนินการ",
    };
}
