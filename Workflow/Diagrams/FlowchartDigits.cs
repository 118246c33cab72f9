using System.Globalization;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Numbers as the handbook prints them.</summary>
internal static class FlowchartDigits
{
    public static string Format(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('๐' + (d - '0'))));
}
