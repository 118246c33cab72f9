using System.Globalization;
using System.Net;
using System.Text;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>
/// Renders the year as a page without scripts. On wide screens and on paper, a chart is shown above the table. On phones, the
/// table becomes a list by month and the chart is hidden, since it has no information beyond the table.
/// </summary>
internal static class YearPage
{
    /// <param name="linksOf">Returns the reader's own links for a year.</param>
    public static string Render(YearPlan plan, OfficeView office, Func<FiscalYear, YearLinks> linksOf)
    {
        var links = linksOf(plan.Year);
        var title = Text(YearText.Title(plan.Year));
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"").Append(ReaderLanguage.Current.Tag()).Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
            .Append(title).Append("</title><style>").Append(YearStyle.Sheet).Append("</style></head><body><header><h1>").Append(title).Append("</h1><p>")
            .Append(YearPageTexts.AsOf(TextFormat.Date(plan.Today))).Append("</p><ul class=\"counts\">");
        foreach (var (look, word, count) in Counts(plan.Counts))
            page.Append("<li class=\"").Append(look).Append("\">").Append(YearChart.Swatch(look)).Append(word).Append(" <b>").Append(TextFormat.Number(count)).Append("</b></li>");
        page.Append("</ul><nav>");
        Link(page, linksOf(new(plan.Year.BuddhistYear - 1)).Page, YearPageTexts.PreviousYear);
        Link(page, linksOf(new(plan.Year.BuddhistYear + 1)).Page, YearPageTexts.NextYear);
        Link(page, links.Calendar, YearPageTexts.CalendarFile);
        Link(page, links.Table, YearPageTexts.ExcelTable);
        // Jumps within the page, which is long on a phone.
        var firstLate = plan.Months.SelectMany(m => m.Entries).Concat(plan.After).FirstOrDefault(e => e.IsLate);
        if (firstLate is not null) page.Append("<a href=\"#late\">").Append(YearPageTexts.ToLate).Append("</a>");
        if (FiscalYear.FromDate(plan.Today) == plan.Year) page.Append("<a href=\"#today\">").Append(YearPageTexts.ToThisMonth).Append("</a>");
        page.Append("</nav></header><main>").Append(YearChart.Render(plan)).Append("<table><caption>").Append(YearPageTexts.ByMonth).Append("</caption><thead><tr>");
        foreach (var column in (string[])[YearPageTexts.Target, YearPageTexts.State, YearPageTexts.Procedure, YearPageTexts.Work, YearPageTexts.Responsible]) page.Append("<th scope=\"col\">").Append(column).Append("</th>");
        page.Append("</tr></thead>");
        foreach (var month in plan.Months) Month(page, YearText.Month(month.Month), month.Entries, month.Month == CalendarMonth.FromDate(plan.Today), firstLate, office);
        if (plan.After.Count > 0) Month(page, YearText.After, plan.After, false, firstLate, office);
        return page.Append("</table></main></body></html>").ToString();
    }

    private static IEnumerable<(string Look, string Word, int Count)> Counts(YearCounts counts) =>
    [
        ("done", YearPageTexts.Done, counts.Done), ("now", YearPageTexts.Now, counts.Now), ("late", YearPageTexts.Late, counts.Late), ("ahead", YearPageTexts.Ahead, counts.Ahead), ("cancelled", YearPageTexts.Cancelled, counts.Cancelled),
    ];

    private static void Month(StringBuilder page, string title, IReadOnlyList<YearEntry> entries, bool isNow, YearEntry? firstLate, OfficeView office)
    {
        page.Append("<tbody").Append(isNow ? " class=\"present\" id=\"today\"" : "").Append("><tr class=\"month\"><th scope=\"rowgroup\" colspan=\"5\">").Append(title)
            .Append(isNow ? YearPageTexts.ThisMonth : "").Append("</th></tr>");
        foreach (var entry in entries) Row(page, entry, ReferenceEquals(entry, firstLate), office);
        if (entries.Count == 0) page.Append("<tr class=\"none\"><td colspan=\"5\">").Append(YearPageTexts.NoEntries).Append("</td></tr>");
        page.Append("</tbody>");
    }

    private static void Row(StringBuilder page, YearEntry entry, bool isFirstLate, OfficeView office)
    {
        var look = YearChart.StyleOf(entry);
        page.Append(isFirstLate ? "<tr id=\"late\">" : "<tr>").Append("<td class=\"day\"><time datetime=\"").Append(entry.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("\">").Append(TextFormat.ShortDate(entry.Date))
            .Append("</time></td><td class=\"").Append(look).Append("\">").Append(YearChart.Swatch(look)).Append(Text(YearText.StateInFull(entry)))
            .Append("</td><td>").Append(Text(entry.Procedure.ShortTitle.Localized()));
        if (entry.Case is { } @case) page.Append(" <small>").Append(Text(@case.Number.ToString())).Append("</small>");
        page.Append("</td><td>").Append(Text(YearText.DescribeEntry(entry)));
        if (YearText.Round(entry) is { } round) page.Append(" <small>").Append(Text(round)).Append("</small>");
        if (entry is { Step: not null, Case.Subject: { Length: > 0 } subject }) page.Append(" <small>").Append(Text(PlainText.Line(subject))).Append("</small>");
        page.Append("</td><td>").Append(Text(YearText.DescribePosition(entry, office) ?? "")).Append("</td></tr>");
    }

    private static void Link(StringBuilder page, Uri to, string text) =>
        page.Append("<a href=\"").Append(WebUtility.HtmlEncode(to.PathAndQuery)).Append("\">").Append(Text(text)).Append("</a>");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
