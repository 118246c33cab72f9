using OnesqaBot.Cards;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Statistics;

namespace OnesqaBot.Bot.Statistics;

/// <summary>The statistics as tables, the same for the page and the spreadsheet: procedures, times, returns, and what waits.</summary>
internal static class StatisticsTables
{
    public static IReadOnlyList<Table> Create(OfficeStatistics statistics, OfficeView office)
    {
        string[] heading = [StatisticsText.Title(statistics), $"{StatisticsTexts.AsOf(TextFormat.Date(statistics.Today))} · {StatisticsText.Counts(statistics.Counts)}"];
        return
        [
            new(StatisticsTexts.ByProcedure, heading,
                [StatisticsTexts.Unit, StatisticsTexts.Procedure, StatisticsTexts.AllCases, StatisticsTexts.Open, StatisticsTexts.Closed, StatisticsTexts.Cancelled, StatisticsTexts.OnTime, StatisticsTexts.Late],
                [.. statistics.Procedures.Select(p => Line(p.Counts, StatisticsText.Unit(p.Procedure.Unit), p.Procedure.ShortTitle.Localized()))]) { Filters = true },
            new(StatisticsTexts.TimesSheet, [.. heading, StatisticsTexts.HowCounted],
                [StatisticsTexts.Procedure, StatisticsTexts.Step, StatisticsTexts.Position, StatisticsTexts.Median, StatisticsTexts.Worst, StatisticsTexts.Completed],
                [.. from p in statistics.Procedures from t in p.Times select Line(p, t, office)]) { Filters = true },
            new(StatisticsTexts.Returns, heading,
                [StatisticsTexts.Procedure, StatisticsTexts.Step, StatisticsTexts.Reason, StatisticsTexts.TimesColumn],
                [.. from p in statistics.Procedures from r in p.Returns from line in Lines(p, r) select line]) { Filters = true },
            new(StatisticsTexts.Waiting, heading,
                [StatisticsTexts.CaseColumn, StatisticsTexts.Procedure, StatisticsTexts.Subject, StatisticsTexts.Step, StatisticsTexts.Position, StatisticsTexts.WaitingColumn, StatisticsTexts.DaysLateColumn],
                [.. from p in statistics.Procedures from w in p.Waiting select Line(p, w, office)]) { Filters = true },
        ];
    }

    private static IReadOnlyList<TableCell> Line(CaseCounts counts, string unit, string procedure) =>
        [new(unit), new(procedure), Number(counts.Cases), Number(counts.Open), Number(counts.Closed), Number(counts.Cancelled), Number(counts.OnTime), Number(counts.Late)];

    private static IReadOnlyList<TableCell> Line(ProcedureStatistics statistics, StageTime time, OfficeView office) =>
    [
        new(statistics.Procedure.ShortTitle.Localized()), new(StatisticsText.Step(time.Step)), new(StatisticsText.Position(time.Position, office)), new(null) { Quantity = time.Median }, Number(time.Worst), Number(time.Count),
    ];

    /// <summary>A line for each reason, and one for what was returned without one.</summary>
    private static IEnumerable<IReadOnlyList<TableCell>> Lines(ProcedureStatistics statistics, ReturnCount @return)
    {
        IReadOnlyList<TableCell> With(string? reason, int count) => [new(statistics.Procedure.ShortTitle.Localized()), new(StatisticsText.Step(@return.Step)), new(reason), Number(count)];
        foreach (var (reason, count) in @return.Reasons) yield return With(reason, count);
        if (@return.Count - @return.Reasons.Sum(r => r.Count) is > 0 and var rest) yield return With(null, rest);
    }

    private static IReadOnlyList<TableCell> Line(ProcedureStatistics statistics, WaitingCase waiting, OfficeView office) =>
    [
        new($"{waiting.Number}"), new(statistics.Procedure.ShortTitle.Localized()), new(waiting.Subject), new(StatisticsText.Step(waiting.Step)), new(StatisticsText.Position(waiting.Position, office)),
        Number(waiting.WorkingDays), Number(waiting.DaysLate),
    ];

    private static TableCell Number(int? number) => new(null) { Number = number };
}
