using System.Globalization;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>English texts of a procedure's page.</summary>
internal static class PageText
{
    public static string Window(Window? window, Procedure procedure) => window is { OnlyIn.Count: > 0 }
        ? $"{Months(window, procedure)} ({string.Join(", ", window.OnlyIn.Select(k => procedure.Round(k)?.Title.En ?? k))}), otherwise by the end of the round"
        : Months(window, procedure);

    private static string Months(Window? window, Procedure procedure) => window switch
    {
        null => "",
        MonthsWindow { IsUntil: true } w => $"by the end of {Month(w.Last)}",
        MonthsWindow w when w.First == w.Last => Month(w.Last),
        MonthsWindow w => $"{Month(w.First!.Value)} – {Month(w.Last)}",
        NextMonthWindow w => $"day {w.Day} of the next month",
        WithinWindow { Event: { } e } w => $"within {w.Days} days of {e.En}",
        WithinWindow { After: null } w => $"within {w.Days} days of the opening",
        WithinWindow w => $"within {w.Days} days of row {procedure.Step(w.After).Row}",
        EachWindow { Period: Period.Month } => "each month",
        EachWindow { Period: Period.Round } => "by the end of each round",
        EachWindow { MonthsAfter: > 0 and var months } => $"each quarter, within {(months == 1 ? "a month" : $"{months} months")} of its end",
        EachWindow => "each quarter",
        BeforeDaysWindow w => $"before: {procedure.Field(w.Field)?.Label.En ?? w.Field} (set by the office)",
        _ => throw new InvalidOperationException($"{window.GetType().Name} has no words."),
    };

    /// <summary>The rows to which the step can return the case.</summary>
    public static string Returns(Step step, Procedure procedure) =>
        string.Join(", ", step.ReturnTargets.Select(t => $"row {procedure.Step(t).Row}").Distinct());

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);
}
