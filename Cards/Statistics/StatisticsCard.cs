using AdaptiveCards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Statistics;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Statistics;

/// <summary>The person's links to the page and the spreadsheet of a year's statistics.</summary>
public sealed record StatisticsLinks(Uri Page, Uri Table);

/// <summary>The figures of a fiscal year: what there was, what takes long, what was returned, and what waits. The page has all of it.</summary>
public static class StatisticsCard
{
    /// <summary>How many steps, returns and cases the card names at most.</summary>
    private const int MaxLines = 5;

    public static DrawnCard Draw(OfficeStatistics statistics, StatisticsLinks links, OfficeView office)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        ArgumentNullException.ThrowIfNull(links);
        return DetailLevel.Fit(detail => CardLayout.Create(
            $"{StatisticsText.Title(statistics)}: {StatisticsText.Counts(statistics.Counts)}",
            [
                .. CardLayout.Title(StatisticsText.Title(statistics)),
                .. statistics.Procedures.Count == 0 ? [CardText.Plain(StatisticsTexts.NoCases)] : Figures(statistics, office, detail),
                .. statistics.Unreadable == 0 ? [] : (IEnumerable<AdaptiveElement>)[CardText.Hint(StatisticsTexts.Unreadable(TextFormat.Number(statistics.Unreadable)))],
            ],
            [
                .. statistics.Procedures.Count == 0 ? [] : (IEnumerable<AdaptiveAction>)[Buttons.Open(StatisticsTexts.AllDetails, links.Page), Buttons.Open(StatisticsTexts.ExcelTable, links.Table)],
                .. Turning(statistics.Year),
            ]));
    }

    /// <summary>Shown while the figures are being collected.</summary>
    public static DrawnCard Collecting(FiscalYear year) => DetailLevel.Fit(_ => CardLayout.Create(
        StatisticsTexts.Collecting,
        [.. CardLayout.Title(StatisticsTexts.Title(TextFormat.Year(year))), CardText.Plain(StatisticsTexts.Collecting)],
        [Buttons.Primary(new AskStatistics(year.BuddhistYear), StatisticsTexts.LookAgain)]));

    private static IEnumerable<AdaptiveAction> Turning(FiscalYear year) => new (int Year, string Title)[]
        {
            (year.BuddhistYear - 1, StatisticsTexts.PreviousYear), (year.BuddhistYear + 1, StatisticsTexts.NextYear),
        }.Where(y => FiscalYear.Has(y.Year)).Select(y => Buttons.Plain(new AskStatistics(y.Year), y.Title));

    private static IEnumerable<AdaptiveElement> Figures(OfficeStatistics statistics, OfficeView office, DetailLevel detail)
    {
        var most = Math.Min(MaxLines, detail.Items);
        yield return CardText.Line(CardText.Bold(StatisticsText.Counts(statistics.Counts)));
        if (StatisticsText.Deadlines(statistics.Counts) is { } deadlines) yield return CardText.Plain(deadlines);
        foreach (var (unit, counts) in statistics.Units) yield return CardText.Small($"{StatisticsText.Unit(unit)}: {StatisticsText.Counts(counts)}");

        yield return CardText.Heading(StatisticsTexts.ByProcedure);
        foreach (var procedure in statistics.Procedures.Take(detail.Items))
            yield return CardText.Line(CardText.Run(PlainText.Line(procedure.Procedure.ShortTitle.Localized(), detail.Line)), CardText.Subtle(Short(procedure.Counts)));
        foreach (var rest in CardLayout.Rest(statistics.Procedures.Count - detail.Items, StatisticsTexts.Procedure, StatisticsTexts.AllDetails)) yield return rest;

        var slow = statistics.Procedures.SelectMany(p => p.Times.Select(t => (p.Procedure, Time: t))).Where(t => t.Time.Worst > 0)
            .OrderByDescending(t => t.Time.Median).ThenByDescending(t => t.Time.Worst).Take(most).ToList();
        if (slow.Count > 0) yield return CardText.Heading(StatisticsTexts.LongestFirst);
        foreach (var (procedure, time) in slow)
        {
            yield return CardText.Plain($"{PlainText.Line(procedure.ShortTitle.Localized(), detail.Line)} · {CaseHeader.NumberAndTitle(time.Step, detail)}");
            yield return CardText.Small($"{SignatureText.Position(time.Position, office, detail.Line)}: {StatisticsText.Took(time)}");
        }

        yield return CardText.Heading(StatisticsTexts.Returns);
        var returns = statistics.Procedures.SelectMany(p => p.Returns.Select(r => (p.Procedure, Return: r))).OrderByDescending(r => r.Return.Count).ToList();
        if (returns.Count == 0) yield return CardText.Plain(StatisticsTexts.NoReturns);
        foreach (var (procedure, @return) in returns.Take(most))
        {
            yield return CardText.Line(
                CardText.Run($"{PlainText.Line(procedure.ShortTitle.Localized(), detail.Line)} · {CaseHeader.NumberAndTitle(@return.Step, detail)}"), CardText.Bold(StatisticsTexts.Times(TextFormat.Number(@return.Count))));
            if (@return.Reasons.Count > 0) yield return CardText.Small(StatisticsTexts.ReasonTimes(PlainText.Line(@return.Reasons[0].Reason, detail.Line), TextFormat.Number(@return.Reasons[0].Count)));
        }

        yield return CardText.Heading(StatisticsTexts.Waiting);
        var waiting = statistics.Procedures.SelectMany(p => p.Waiting).OrderByDescending(w => w.DaysLate ?? -1).ThenByDescending(w => w.WorkingDays).ToList();
        if (waiting.Count == 0) yield return CardText.Plain(StatisticsTexts.NothingWaits);
        foreach (var item in waiting.Take(most))
        {
            yield return CardText.Line(
            [
                CardText.Bold($"{item.Number}"), CardText.Run($"{CaseHeader.NumberAndTitle(item.Step, detail)} · {SignatureText.Position(item.Position, office, detail.Line)}"), CardText.Subtle(TextFormat.Duration(item.WorkingDays)),
                .. item.DaysLate is { } late ? [CardText.Colored(StatisticsTexts.DaysLate(TextFormat.Number(late)), AdaptiveTextColor.Attention)] : Array.Empty<AdaptiveTextRun>(),
            ]);
        }

        yield return CardText.Hint(StatisticsTexts.HowCounted);
    }

    private static string Short(CaseCounts counts) => StatisticsTexts.ProcedureLine(TextFormat.Number(counts.Cases), TextFormat.Number(counts.Closed))
        + (counts.CasesWithDeadlines == 0 ? "" : $" · {StatisticsTexts.OnTime} {TextFormat.Number(counts.OnTime)} · {StatisticsTexts.Late} {TextFormat.Number(counts.Late)}");
}
