using System.Globalization;

namespace OnesqaBot.Workflow;

/// <summary>Numbers as the handbook prints them.</summary>
internal static class ThaiDigits
{
    public static string Of(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('๐' + (d - '0'))));
}
