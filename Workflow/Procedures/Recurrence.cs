using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>A procedure that opens by itself once in each fiscal year (<c>opens:</c>).</summary>
/// <param name="Month">Calendar month, 1 to 12.</param>
/// <param name="Day">Day of that month; on a day without work the next one with.</param>
/// <param name="Answers">What is answered to the procedure's questions, by their keys, with <c>{year}</c>, <c>{next-year}</c> and <c>{last-year}</c>.</param>
public sealed partial record Recurrence(int Month, int Day, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>The places that an answer may have, and how far each is from the fiscal year in which the case opens.</summary>
    public static readonly IReadOnlyDictionary<string, int> Places = new Dictionary<string, int> { ["last-year"] = -1, ["year"] = 0, ["next-year"] = 1 };

    /// <summary>On which day it opens in a fiscal year.</summary>
    public DateOnly In(FiscalYear year, HolidayCalendar holidays) => holidays.Roll(CalendarMonth.FromDate(year.Start).FirstOf(Month).Day(Day), Roll.Forward);

    /// <summary>The answers in a fiscal year, its numbers in Thai digits.</summary>
    public IReadOnlyDictionary<string, string> AnswersIn(FiscalYear year) => Answers.ToDictionary(
        a => a.Key, a => Procedure.Placeholder().Replace(a.Value, place => FlowchartDigits.Format(year.BuddhistYear + Places[place.Groups[1].Value])), StringComparer.Ordinal);

    /// <summary>The command that opens it in a year: the same whoever gives it, so that it opens once.</summary>
    public static string CommandOf(Procedure procedure, FiscalYear year) => $"opens/{procedure.Id}/{year}";
}
