using AdaptiveCards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a row brought about besides documents: resolutions, an address, people named, answers.</summary>
internal static class Results
{
    public static IEnumerable<AdaptiveElement> Of(RowView row, Extent extent) =>
    [
        .. row.Visit.Resolutions.TakeLast(extent.Items).SelectMany(r => Resolution(r, row.Office, extent)),
        .. Published(row.Visit, extent),
        .. Named(row, extent),
        .. row.Visit.Asked.Count == 0 ? [] : (IEnumerable<AdaptiveElement>)[Words.Fact("คำตอบ", AnswerText.Totals(row.Visit))],
    ];

    /// <summary>Who takes part, at a row that names them.</summary>
    public static IEnumerable<AdaptiveElement> Named(RowView row, Extent extent)
    {
        var names = row.Step is TaskStep { NamesParticipants: true }
            || (row.Step is ChoiceStep choice && choice.Outcomes.Any(o => o.Key == row.Visit.Outcome && o.Participants is not null));
        return !names || row.Case.Participants.Count == 0 ? [] : [Words.Fact("ผู้เข้าร่วม", People(row, extent))];
    }

    public static string People(RowView row, Extent extent) =>
        Signed.Names(row.Case.Participants.Select(p => row.Office.Directory.ById(p)?.Name.Th ?? p), extent.Items, extent.Line);

    private static IEnumerable<AdaptiveElement> Resolution(Resolution resolution, Office office, Extent extent) =>
    [
        Words.Heading($"มติ{Signed.Body(resolution.Body, office, extent.Line)}"),
        Words.Fact("ผล", ResolutionText.Of(resolution.Result)),
        Words.Fact("เลขที่", PlainText.Line(resolution.Number, extent.Line)),
        Words.Fact("การประชุม", PlainText.Line(resolution.Meeting, extent.Line)),
        Words.Fact("วันที่", ThaiFormat.Date(resolution.Date)),
        .. Words.Long(resolution.Result == ResolutionResult.Returned ? "เหตุผล:" : "เงื่อนไข:", resolution.Note, extent),
    ];

    private static IEnumerable<AdaptiveElement> Published(StepVisit visit, Extent extent)
    {
        if (visit.Address is not { } address) return [];
        var shown = PlainText.Line(address.IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString, extent.Line);
        return [Words.Line(Words.Subtle("เผยแพร่ที่:"), Files.CanLinkTo(address) ? Files.Linked(shown, address, "เปิดหน้าเว็บ") : Words.Run(shown))];
    }
}
