using System.Globalization;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Languages;

/// <summary>Formats the arguments of a text in the reader's language, and chooses between a singular and a plural.</summary>
internal sealed class TextArguments : IFormatProvider, ICustomFormatter
{
    public static readonly TextArguments Formatter = new();

    public object? GetFormat(Type? formatType) => formatType == typeof(ICustomFormatter) ? this : null;

    public string Format(string? format, object? arg, IFormatProvider? formatProvider)
    {
        var text = arg switch
        {
            int number => TextFormat.Number(number),
            long number => TextFormat.Number(number),
            DateOnly date => TextFormat.Date(date),
            DayRange days => TextFormat.Days(days),
            FiscalYear year => TextFormat.Year(year),
            DateTimeOffset instant => TextFormat.Moment(instant),
            Bilingual title => title.Localized(),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => arg?.ToString() ?? "",
        };
        return format?.Split('|') is [var one, var many] ? text == "1" ? one : many : text;
    }
}
