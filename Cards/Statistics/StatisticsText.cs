using System.Globalization;
using OnesqaBot.Cards.Elements;
using OnesqaBot.Cards.Text;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Statistics;

namespace OnesqaBot.Cards.Statistics;

/// <summary>Figures in words, the same in every view of the statistics.</summary>
public static class StatisticsText
{
    public static string Title(OfficeStatistics statistics) => StatisticsTexts.Title(TextFormat.Year(statistics.Year));

    public static string Counts(CaseCounts counts) =>
        StatisticsTexts.Counts(TextFormat.Number(counts.Cases), TextFormat.Number(counts.Open), TextFormat.Number(counts.Closed), TextFormat.Number(counts.Cancelled));

    /// <summary>How many steps and cases met their deadlines; null if none had one.</summary>
    public static string? Deadlines(CaseCounts counts) => counts.CasesWithDeadlines == 0 ? null
        : $"{StatisticsTexts.StepsOnTime(TextFormat.Number(counts.OnTime), TextFormat.Number(counts.Late))} · {StatisticsTexts.CasesOnTime(TextFormat.Number(counts.CasesOnTime), TextFormat.Number(counts.CasesWithDeadlines))}";

    public static string Took(StageTime time) =>
        StatisticsTexts.Took(Days(time.Median), TextFormat.Number(time.Worst), TextFormat.Number(time.Count));

    /// <summary>๒.๕, 2.5.</summary>
    public static string Days(decimal days) => TextFormat.Digits(days.ToString("0.#", CultureInfo.InvariantCulture));

    /// <summary>ข้อ ๓ ผู้อำนวยการอนุมัติ.</summary>
    public static string Step(Step step) => CaseHeader.NumberAndTitle(step, DetailLevel.Most);

    /// <summary>The title of a position.</summary>
    public static string Position(string position, OfficeView office) => SignatureText.Position(position, office);

    /// <summary>งานนโยบายและแผน.</summary>
    public static string Unit(string unit) =>
        HandbookUnit.All.FirstOrDefault(u => u.Key == unit) is { Key: not null } known ? known.Title.Localized() : unit;
}
