using System.Globalization;

namespace OnesqaBot.Workflow.Diagrams;

/// <summary>Formats numbers in Thai digits, as printed in the handbook.</summary>
internal static class FlowchartDigits
{
    public static string Format(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(d => (char)('๐' + (d - '0'))));
}
