using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>
/// The fiscal year in which the work of a case begins, from the year that was typed when it was opened. A request for the budget of
/// 2572 belongs to the months of 2571 even if it is opened in September 2570.
/// </summary>
internal static class TypedYear
{
    /// <summary>A year further from the opening than this is a slip rather than work planned ahead or caught up.</summary>
    private const int MostYearsApart = 2;

    /// <summary>Returns null if the procedure asks for no year, or the answer is not a plausible one.</summary>
    public static FiscalYear? Find(Procedure procedure, IReadOnlyDictionary<string, string> fields, FiscalYear opened)
    {
        foreach (var (field, template) in procedure.Opens?.Answers ?? new Dictionary<string, string>())
        {
            // The answer must be the year alone: in a sentence it may mean anything.
            if (template is not ['{', .. var name, '}'] || !Recurrence.Places.TryGetValue(name, out var offset)) continue;
            if (Parse(fields.GetValueOrDefault(field, "")) is { } typed && new FiscalYear(typed - offset) is var year && Math.Abs(year.BuddhistYear - opened.BuddhistYear) <= MostYearsApart)
                return year;
        }

        return null;
    }

    /// <summary>๒๕๗๑, 2571, 71, พ.ศ. 2571, 2028 or 28; null for anything else.</summary>
    private static int? Parse(string text)
    {
        var digits = string.Concat(text.Where(char.IsDigit).Select(d => (int)char.GetNumericValue(d)));
        return digits.Length is 2 or 4 ? FiscalYear.Parse(digits) : null;
    }
}
