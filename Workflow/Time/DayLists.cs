using System.Globalization;
using System.Text.RegularExpressions;

namespace OnesqaBot.Workflow.Time;

/// <summary>Days of one month that are told one by one: 12, 13 และ 14 ม.ค.</summary>
internal static partial class DayLists
{
    /// <summary>The text with days in a row as a range: 12-14 ม.ค. Others are left, for they are no period.</summary>
    public static string Joined(string text) => List().Replace(text, m =>
    {
        var days = m.Groups["day"].Captures.Select(c => int.Parse(c.ValueSpan, CultureInfo.InvariantCulture)).ToList();
        return days.Zip(days.Skip(1)).All(d => d.Second == d.First + 1) ? string.Create(CultureInfo.InvariantCulture, $"{days[0]}-{days[^1]} ") : m.Value;
    });

    // Two with "and" between them are read as they are.
    [GeneratedRegex(@"\A(?<day>[0-9]{1,2})(?:(?: ?, ?| )(?<day>[0-9]{1,2}))+(?: ?,? ?(?:และ|กับ|and) ?(?<day>[0-9]{1,2}))? ?(?=[^0-9 .:/,-])(?!\s*(?:และ|กับ|and))", RegexOptions.CultureInvariant)]
    private static partial Regex List();
}
