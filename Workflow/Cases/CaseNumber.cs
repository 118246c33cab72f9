using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A case's number, for example <c>2570-MOU-001</c>: fiscal year of the Buddhist era, procedure's code, running number.</summary>
[JsonConverter(typeof(CaseNumberJson))]
public readonly partial record struct CaseNumber(FiscalYear Year, string Code, int Running)
{
    /// <summary>Parses the form with Arabic digits; letters are case-insensitive.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out CaseNumber number)
    {
        var match = Form().Match(text ?? "");
        number = match.Success
            ? new(new(int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture)),
                match.Groups[2].Value.ToUpperInvariant(),
                int.Parse(match.Groups[3].ValueSpan, CultureInfo.InvariantCulture))
            : default;
        return match.Success;
    }

    /// <summary>Parses a number written by the bot.</summary>
    /// <exception cref="FormatException">The text is not a case number.</exception>
    public static CaseNumber Parse(string text) =>
        TryParse(text, out var number) ? number : throw new FormatException($"'{text}' is not a case number.");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}-{Code}-{Running:000}");

    [GeneratedRegex(@"\A([0-9]{4})-([A-Za-z][A-Za-z0-9]{1,11})-([0-9]{1,6})\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}

internal sealed class CaseNumberJson : JsonConverter<CaseNumber>
{
    public override CaseNumber Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        CaseNumber.Parse(reader.GetString() ?? "");

    public override void Write(Utf8JsonWriter writer, CaseNumber value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
