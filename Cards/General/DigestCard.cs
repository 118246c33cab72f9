using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.General;

/// <summary>The working day's morning digest for the office's channel: what is overdue, due today and due soon.</summary>
public static class DigestCard
{
    /// <param name="entries">Entries of the year plan by date: overdue, due today and due soon.</param>
    public static DrawnCard Draw(IReadOnlyList<YearEntry> entries, OfficeView office) => DetailLevel.Fit(detail =>
    {
        var parts = entries.GroupBy(e => Math.Sign(e.Date.CompareTo(office.Today))).ToDictionary(g => g.Key, g => g.ToList());
        return CardLayout.Create(
            Summary(entries, office),
            [
                .. CardLayout.Title(GeneralTexts.DigestTitle),
                CardText.Small($"{TextFormat.Date(office.Today)} · {Totals(entries, office)}"),
                .. Part(GeneralTexts.Overdue, parts.GetValueOrDefault(-1), office, detail),
                .. Part(GeneralTexts.DueToday, parts.GetValueOrDefault(0), office, detail),
                .. Part(GeneralTexts.DueSoon, parts.GetValueOrDefault(1), office, detail),
            ]);
    });

    /// <summary>The text of the card's notification.</summary>
    public static string Summary(IReadOnlyList<YearEntry> entries, OfficeView office) => GeneralTexts.DigestSummary(Totals(entries, office));

    private static string Totals(IReadOnlyList<YearEntry> entries, OfficeView office)
    {
        int Count(int sign) => entries.Count(e => Math.Sign(e.Date.CompareTo(office.Today)) == sign);
        return GeneralTexts.DigestTotals(TextFormat.Number(Count(-1)), TextFormat.Number(Count(0)), TextFormat.Number(Count(1)));
    }

    /// <summary>Entries below a heading; nothing if there are none.</summary>
    internal static IEnumerable<AdaptiveElement> Part(string title, IReadOnlyList<YearEntry>? entries, OfficeView office, DetailLevel detail)
    {
        if (entries is null) return [];
        var lines = YearLine.FromEntries(entries);
        return
        [
            CardText.Heading(GeneralTexts.TitleWithEntries(title, TextFormat.Number(entries.Count))),
            .. lines.Take(detail.Items).Select(l => StepLine.Draw(Describe(l, office, detail), Button(l), separated: true)),
            .. CardLayout.Rest(lines.Count - detail.Items, GeneralTexts.LinesCounter, GeneralTexts.TypeCalendar),
        ];
    }

    private static IEnumerable<AdaptiveElement> Describe(YearLine line, OfficeView office, DetailLevel detail)
    {
        foreach (var element in line.Describe(office, detail)) yield return element;
        // The line above already says how late it is.
        if (!line.First.IsLate) yield return DueLines.Line(line.First.Date, office);
        if (line.First.Deadline is { } deadline) yield return CardText.Small(PlainText.Line(DeadlineReasonText.Describe(deadline.Reason), detail.Line));
    }

    private static IEnumerable<AdaptiveElement> Button(YearLine line) =>
        line.First.Case is { } summary ? [StepLine.Button(Buttons.Plain(new OpenWork(summary.Number), GeneralTexts.OpenToView, line.About))] : [];
}
