using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Procedures;

/// <summary>The day on which a procedure opens automatically in each fiscal year (<c>opens:</c>).</summary>
/// <param name="Month">Calendar month, 1 to 12.</param>
/// <param name="Day">Day of the month, rolled forward to a working day.</param>
/// <param name="Answers">Values of the procedure's fields by key. May contain <c>{year}</c>, <c>{next-year}</c> and <c>{last-year}</c>.</param>
public sealed partial record Recurrence(int Month, int Day, IReadOnlyDictionary<string, string> Answers)
{
    /// <summary>The placeholders allowed in answers, with their offsets from the fiscal year in which the case opens.</summary>
    public static readonly IReadOnlyDictionary<string, int> Places = new Dictionary<string, int> { ["last-year"] = -1, ["year"] = 0, ["next-year"] = 1 };

    /// <summary>The day on which it opens in a fiscal year.</summary>
    public DateOnly OpeningDate(FiscalYear year, HolidayCalendar holidays) =>
        holidays.Roll(CalendarMonth.FromDate(year.Start).FirstOf(Month).Day(Day), Roll.Forward);

    /// <summary>The answers for a fiscal year, with years in Thai digits.</summary>
    public IReadOnlyDictionary<string, string> AnswersIn(FiscalYear year) => Answers.ToDictionary(
        a => a.Key, a => Procedure.Placeholder().Replace(a.Value, place => ThaiNumerals.Format(year.BuddhistYear + Places[place.Groups[1].Value])), StringComparer.Ordinal);

    /// <summary>Id of the command that opens it in a year; the same for every caller, so that only one case is opened.</summary>
    public static string CommandOf(Procedure procedure, FiscalYear year) => $"opens/{procedure.Id}/{year}";
}
