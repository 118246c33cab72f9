using System.Collections.Frozen;
using System.Globalization;
using System.Net;
using System.Text;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Year;

/// <summary>
/// Draws the year as SVG: months as columns, a row for each case or procedure, windows as bars, targets as symbols, and today as
/// a line.
/// </summary>
internal static class YearChart
{
    private const int Left = 250, Width = 1200, Top = 34, Lane = 22, Gap = 8, MaxTitleLength = 34;

    private static readonly FrozenDictionary<string, Style> Styles = new Dictionary<string, Style>
    {
        ["done"] = new("#176b3a", "#d9f0e1", "", "<circle r=\"7\" fill=\"#176b3a\"/><path d=\"M-3.5 0L-1 3L4 -3\" fill=\"none\" stroke=\"#fff\" stroke-width=\"1.8\"/>"),
        ["now"] = new("#0b5cad", "#d6e6f8", "<circle cx=\"3\" cy=\"3\" r=\"1\" fill=\"#0b5cad\"/>", "<path d=\"M-5 -7L7 0L-5 7Z\" fill=\"#0b5cad\"/>"),
        ["late"] = new("#b00020", "#fde3e6", "<path d=\"M0 6L6 0\" stroke=\"#b00020\" stroke-width=\"1\"/>", "<path d=\"M0 -8L8 6.5H-8Z\" fill=\"#b00020\"/><path d=\"M0 -3V2M0 3.6V5\" stroke=\"#fff\" stroke-width=\"1.6\"/>"),
        ["ahead"] = new("#4a4a4a", "#fff", "", "<circle r=\"6\" fill=\"#fff\" stroke=\"#4a4a4a\" stroke-width=\"1.8\"/>"),
        ["cancelled"] = new("#6b6b6b", "#eee", "<path d=\"M0 0L6 6M0 6L6 0\" stroke=\"#9a9a9a\" stroke-width=\".7\"/>", "<path d=\"M-5 -5L5 5M-5 5L5 -5\" stroke=\"#6b6b6b\" stroke-width=\"2.4\"/>"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Returns one of five styles for an entry, each with its own symbol and pattern.</summary>
    public static string StyleOf(YearEntry entry) => entry.Shown switch
    {
        YearState.Late => "late",
        YearState.Done => "done",
        YearState.Now => "now",
        YearState.Cancelled => "cancelled",
        YearState.Coming or YearState.NotOpened => "ahead",
    };

    /// <summary>Returns the symbol of a style at text size. Decorative: the word beside it has the same meaning.</summary>
    public static string Swatch(string look) => $"<svg class=\"sign\" viewBox=\"-8 -8 16 16\" aria-hidden=\"true\">{Styles[look].Sign}</svg>";

    public static string Render(YearPlan plan)
    {
        var lines = YearChartLanes.FromPlan(plan);
        var height = Top + lines.Sum(l => Height(l)) + Gap;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"chart\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-labelledby=\"chart-title chart-desc\" font-size=\"12\">")
            .Append("<title id=\"chart-title\">").Append(Text(YearText.Title(plan.Year))).Append("</title><desc id=\"chart-desc\">")
            .Append(Text(YearPageTexts.ChartTitle(TextFormat.Number(lines.Count), YearText.Counts(plan.Counts)))).Append("</desc><defs>");
        foreach (var look in Styles.Keys) svg.Append(Pattern(look));
        svg.Append("</defs>");
        Months(svg, plan.Year, height);
        var y = Top;
        foreach (var line in lines)
        {
            Line(svg, line, y, plan.Year);
            y += Height(line);
        }

        if (plan.Today >= plan.Year.Start && plan.Today <= plan.Year.End) Today(svg, plan, height);
        return svg.Append("</svg>").ToString();
    }

    private static int Height(YearChartLanes line) => Math.Max(2, line.Lanes.Count) * Lane + Gap;

    private static void Months(StringBuilder svg, FiscalYear year, int height)
    {
        foreach (var (i, month) in year.Months.Index())
        {
            var (from, to) = (X(month.First, year), X(month.Last.AddDays(1), year));
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"0\" width=\"{to - from:0.#}\" height=\"{height}\" fill=\"{(i % 2 == 0 ? "#f6f8fa" : "#fff")}\"/>")
                .Append(CultureInfo.InvariantCulture, $"<text x=\"{(from + to) / 2:0.#}\" y=\"13\" text-anchor=\"middle\" fill=\"#333\">{TextFormat.ShortMonth(month.Month)} {TextFormat.Number((month.Year + FiscalYear.BuddhistEraOffset) % 100)}</text>");
        }
    }

    private static void Line(StringBuilder svg, YearChartLanes line, int y, FiscalYear year)
    {
        var about = line.Case is { } @case ? @case.Number.ToString()
            : line.Lanes[0][0].First.Step is null ? YearPageTexts.Cases(TextFormat.Number(line.Lanes.Sum(l => l.Sum(b => b.Entries.Count))))
            : YearPageTexts.NotOpened;
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"0\" x2=\"{Width}\" y1=\"{y}\" y2=\"{y}\" stroke=\"#d0d7de\"/>")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"4\" y=\"{y + 18}\" font-weight=\"600\">{Text(PlainText.Line(line.Procedure.ShortTitle.Localized(), MaxTitleLength))}</text>")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"4\" y=\"{y + 36}\" fill=\"#4a4a4a\" font-size=\"11\">{Text(about)}</text>");
        foreach (var (lane, bars) in line.Lanes.Index())
        {
            foreach (var bar in bars) Bar(svg, bar, y + Gap / 2 + lane * Lane, year);
        }
    }

    private static void Bar(StringBuilder svg, YearBar bar, int y, FiscalYear year)
    {
        var (from, to, target, look) = (X(bar.From, year), X(bar.To.AddDays(1), year), X(bar.First.Date, year) + 1, StyleOf(bar.First));
        svg.Append("<g><title>").Append(Text(Tooltip(bar))).Append("</title>");
        var whole = bar.First.Step is null;
        if (!whole)
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"{from:0.#}\" y=\"{y + 3}\" width=\"{to - from:0.#}\" height=\"{Lane - 6}\" rx=\"3\" fill=\"url(#p-{look})\" stroke=\"{Styles[look].Color}\"/>");
        var sign = whole ? (X(bar.From, year) + 12) : Math.Clamp(target, from + 8, Math.Max(from + 8, Math.Max(to, target) - 8));
        svg.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({sign:0.#} {y + Lane / 2})\">{Styles[look].Sign}</g>");
        var label = whole ? YearPageTexts.Cases(TextFormat.Number(bar.Entries.Count)) : YearPageTexts.Steps(StepNumbers(bar));
        // The label goes inside the bar if it fits, otherwise after it; a white outline keeps it legible on the pattern.
        var inside = !whole && sign - from > 10 + 6.5 * label.Length;
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(inside ? from + 5 : Math.Max(sign + 11, whole ? 0 : to + 3)):0.#}\" y=\"{y + Lane / 2 + 4}\" font-size=\"11\" stroke=\"#fff\" stroke-width=\"3\" paint-order=\"stroke\">{label}</text></g>");
    }

    private static void Today(StringBuilder svg, YearPlan plan, int height)
    {
        var x = X(plan.Today, plan.Year);
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"26\" y2=\"{height}\" stroke=\"#b00020\" stroke-width=\"1.5\" stroke-dasharray=\"5 3\"/>")
            .Append(CultureInfo.InvariantCulture, $"<text x=\"{x + 3:0.#}\" y=\"30\" font-size=\"11\" fill=\"#b00020\">{Text(YearPageTexts.Today)}</text>");
    }

    private static string Tooltip(YearBar bar) => string.Join('\n', bar.Entries.Take(12).Select(e =>
        $"{PlainText.Line(e.Procedure.ShortTitle.Localized())}: {YearText.DescribeEntry(e)} · {TextFormat.ShortDate(e.Date)} · {YearText.StateInFull(e)}"));

    private static string StepNumbers(YearBar bar) => bar.Entries.Select(e => e.Step!.Row).Distinct().ToList() switch
    {
        { Count: > 2 } numbers when numbers[^1] - numbers[0] == numbers.Count - 1 => $"{TextFormat.Number(numbers[0])}–{TextFormat.Number(numbers[^1])}",
        var numbers => string.Join(", ", numbers.Select(r => TextFormat.Number(r))),
    };

    private static double X(DateOnly date, FiscalYear year) =>
        Left + (Width - Left) * (date.DayNumber - year.Start.DayNumber) / (double)(year.End.DayNumber + 1 - year.Start.DayNumber);

    private static string Pattern(string look) =>
        $"<pattern id=\"p-{look}\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><rect width=\"6\" height=\"6\" fill=\"{Styles[look].Ground}\"/>{Styles[look].Texture}</pattern>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <param name="Texture">The shapes of the bar's pattern over its ground.</param>
    /// <param name="Sign">The shapes of the symbol, centered on the origin with a radius of about seven units.</param>
    private sealed record Style(string Color, string Ground, string Texture, string Sign);
}
