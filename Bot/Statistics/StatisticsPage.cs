using System.Net;
using System.Text;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Statistics;

/// <summary>Renders the statistics as a page without scripts: the tables of the spreadsheet. On phones, each line becomes a block.</summary>
internal static class StatisticsPage
{
    /// <summary>In addition to the style of the year's page: on a phone the headings of the columns stand beside the values.</summary>
    private const string Style = """
        h2{font-size:1.15rem;margin:1.5rem 0 .25rem}th{overflow-wrap:normal}th.n,td.n{text-align:right}td.n,td.c{white-space:nowrap}
        @media screen and (max-width:899px){td.n{text-align:left}td.e{display:none}td[data-label]::before{content:attr(data-label) ": ";color:#4a4a4a}}
        """;

    public static string Render(OfficeStatistics statistics, OfficeView office, Func<FiscalYear, StatisticsLinks> links)
    {
        var title = Text(StatisticsText.Title(statistics));
        var page = new StringBuilder()
            .Append("<!doctype html><html lang=\"").Append(ReaderLanguage.Current.Tag()).Append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>")
            .Append(title).Append("</title><style>").Append(YearStyle.Sheet).Append(Style).Append("</style></head><body><header><h1>").Append(title).Append("</h1><p>")
            .Append(Text(StatisticsTexts.AsOf(TextFormat.Date(statistics.Today)))).Append("</p><p><b>").Append(Text(StatisticsText.Counts(statistics.Counts))).Append("</b></p>");
        if (StatisticsText.Deadlines(statistics.Counts) is { } deadlines) page.Append("<p>").Append(Text(deadlines)).Append("</p>");
        foreach (var (unit, counts) in statistics.Units) page.Append("<p>").Append(Text($"{StatisticsText.Unit(unit)}: {StatisticsText.Counts(counts)}")).Append("</p>");
        if (statistics.Unreadable > 0) page.Append("<p>").Append(Text(StatisticsTexts.Unreadable(TextFormat.Number(statistics.Unreadable)))).Append("</p>");
        page.Append("<nav>");
        Link(page, links(new(statistics.Year.BuddhistYear - 1)).Page, StatisticsTexts.PreviousYear);
        Link(page, links(new(statistics.Year.BuddhistYear + 1)).Page, StatisticsTexts.NextYear);
        Link(page, links(statistics.Year).Table, StatisticsTexts.ExcelTable);
        page.Append("</nav></header><main>");
        if (statistics.Procedures.Count == 0) page.Append("<p>").Append(Text(StatisticsTexts.NoCases)).Append("</p>");
        else foreach (var table in StatisticsTables.Create(statistics, office)) Draw(page, table);
        return page.Append("<p>").Append(Text(StatisticsTexts.HowCounted)).Append("</p></main></body></html>").ToString();
    }

    private static void Draw(StringBuilder page, Table table)
    {
        page.Append("<h2>").Append(Text(table.Name)).Append("</h2>");
        if (table.Rows.Count == 0)
        {
            page.Append("<p>–</p>");
            return;
        }

        page.Append("<table><thead><tr>");
        foreach (var (i, column) in table.Columns.Index())
            page.Append("<th scope=\"col\"").Append(table.Rows.Any(r => IsNumber(r[i])) ? " class=\"n\">" : ">").Append(Text(column)).Append("</th>");
        page.Append("</tr></thead><tbody>");
        foreach (var row in table.Rows)
        {
            page.Append("<tr>");
            foreach (var (i, cell) in row.Index())
            {
                var shown = Shown(cell);
                var kind = IsNumber(cell) ? "n" : CaseNumber.TryParse(cell.Text, out _) ? "c" : shown.Length == 0 ? "e" : "";
                page.Append("<td data-label=\"").Append(Text(table.Columns[i])).Append("\" class=\"").Append(kind).Append("\">").Append(Text(shown)).Append("</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</tbody></table>");
    }

    private static bool IsNumber(TableCell cell) => cell.Number is not null || cell.Quantity is not null;

    private static string Shown(TableCell cell) =>
        cell.Number is { } number ? TextFormat.Number(number) : cell.Quantity is { } quantity ? StatisticsText.Days(quantity) : PlainText.Line(cell.Text, 600);

    private static void Link(StringBuilder page, Uri to, string text) =>
        page.Append("<a href=\"").Append(Text(to.PathAndQuery)).Append("\">").Append(Text(text)).Append("</a>");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
