using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What lies before one who decides: who asks, for what, with which documents.</summary>
internal static class Petition
{
    public static IEnumerable<AdaptiveElement> Of(RowView row, Extent extent)
    {
        var before = row.Case.Visits.TakeWhile(v => v.Step != row.Step.Key || v.Visit != row.Visit.Visit).ToList();
        return
        [
            .. Asker(row, before, extent),
            // What the case is named by stands in its header already.
            .. row.View.Procedure.Fields.Take(extent.Items)
                .Where(f => row.Case.Fields.TryGetValue(f.Key, out var answer) && !row.Case.Subject.Contains(answer, StringComparison.Ordinal))
                .Select(f => Words.Fact(PlainText.Line(f.Label.Th, extent.Line), PlainText.Line(row.Case.Fields[f.Key], extent.Line))),
            .. row.Handbook(extent),
            .. Documents(row, extent),
            .. Gaps(row, before, extent),
        ];
    }

    private static IEnumerable<AdaptiveElement> Asker(RowView row, List<StepVisit> before, Extent extent)
    {
        var last = before.LastOrDefault(v => v.By is not null);
        return
        [
            Words.Fact("ผู้เสนอ", Signed.By(row.Visit.Worker ?? last?.Worker ?? last?.By ?? row.Case.OpenedBy, row.Office, extent.Line)),
            Words.Fact("เสนอเมื่อ", ThaiFormat.Moment(row.Visit.LinkSince)),
        ];
    }

    private static IEnumerable<AdaptiveElement> Documents(RowView row, Extent extent)
    {
        // What was considered is fixed once it was decided; until then it is whatever has been handed in.
        var documents = row.IsFinished
            ? [.. row.Visit.Considered.Select(c => row.Case.Document(c.Document)).OfType<CaseDocument>()]
            : row.Case.Documents.Where(d => d.Lost is null && IsOfRound(d, row)).ToList();
        if (documents.Count == 0) return [Words.Heading("เอกสารประกอบ"), Words.Small("ไม่มีเอกสารแนบ")];
        return [Words.Heading("เอกสารประกอบ"), .. Files.List(row.Case, documents, extent, d => From(d, row))];
    }

    /// <summary>In a span that repeats only this round's are considered, as the record keeps it.</summary>
    private static bool IsOfRound(CaseDocument document, RowView row) =>
        row.Visit.Round is null || row.Case.Visit(document.Step, document.Visit)?.Round == row.Visit.Round;

    private static string From(CaseDocument document, RowView row)
    {
        // The number stays with its word at the end of a phone's line.
        var from = row.View.Procedure.Find(document.Step) is { } step ? CaseHeader.Row(step).Replace(' ', '\u00A0') : "";
        var time = row.Case.Visit(document.Step, document.Visit) is { } visit ? RoundText.Time(row.Case.TimeInRound(visit)) : null;
        return time is null ? from : $"{from} {time}";
    }

    /// <summary>Rows since the last decision that were done without their documents, and the reason given.</summary>
    private static IEnumerable<AdaptiveElement> Gaps(RowView row, List<StepVisit> before, Extent extent)
    {
        var since = before.FindLastIndex(v => v.Outcome is not (null or Outcomes.Done)) + 1;
        return before.Skip(since).TakeLast(extent.Items)
            .Select(v => (Visit: v, Reason: WhyIncomplete(v)))
            .Where(v => v.Reason is not null)
            .SelectMany(v => (IEnumerable<AdaptiveElement>)
            [
                Words.Spread(AdaptiveSpacing.Medium, Words.Run("⚠️"),
                    Words.Bold($"{Name(row, v.Visit)} {(v.Visit.Asked.Count > 0 ? "ปิดรับโดยคำตอบไม่ครบ" : "ส่งต่อโดยเอกสารไม่ครบ")}")),
                .. Decided.Reason(v.Reason, extent),
            ]);
    }

    private static string? WhyIncomplete(StepVisit visit) =>
        visit.Passed.FirstOrDefault(p => p.Kind == LinkKind.Work)?.Reason ?? (visit.Outcome == Outcomes.Done ? visit.Reason : null);

    private static string Name(RowView row, StepVisit visit) =>
        row.View.Procedure.Find(visit.Step) is { } step ? CaseHeader.Row(step) : visit.Step;
}
