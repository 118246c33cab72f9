using System.Globalization;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Actions;

/// <summary>Takes values out of a button's data and remembers whether all were sound.</summary>
internal sealed class CardDataReader(JObject data)
{
    /// <summary>Longest key that this bot ever writes.</summary>
    private const int LongestKey = 80;

    /// <summary>
    /// Longest input that is looked at. What is shorter but still too long is politely refused by the rules,
    /// which name the limit; this is a bound on what is carried that far.
    /// </summary>
    private const int LongestInput = 20_000;

    public bool IsSound { get; private set; } = true;

    /// <summary>Why the first of the inputs that could not be read could not; null where all could.</summary>
    public Refusal? Unreadable { get; private set; }

    public CaseNumber Case()
    {
        if (CaseNumber.TryParse(Key(CardData.Case), out var number)) return number;
        IsSound = false;
        return default;
    }

    public bool Has(string name) => data[name] is not null;

    /// <summary>A required key.</summary>
    public string Key(string name)
    {
        if (data[name] is JValue { Value: string text } && text.Length is > 0 and <= LongestKey && !text.Any(char.IsControl)) return text;
        IsSound = false;
        return "";
    }

    /// <summary>The required visit.</summary>
    public int Count() => Number(CardData.Visit);

    /// <summary>The required number of days.</summary>
    public int Days() => Number(CardData.Days);

    /// <summary>The required fiscal year of the Buddhist era; only such as the office can mean.</summary>
    public int Year()
    {
        if (int.TryParse(Key(CardData.Choice), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.Has(year)) return year;
        IsSound = false;
        return 0;
    }

    /// <summary>The required date, of such a year.</summary>
    public DateOnly Day()
    {
        if (DateOnly.TryParseExact(Key(CardData.Choice), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && FiscalYear.Has(FiscalYear.FromDate(day).BuddhistYear)) return day;
        IsSound = false;
        return default;
    }

    /// <summary>The link; the first where it is left out.</summary>
    public int Stage() => Has(CardData.Stage) ? Number(CardData.Stage) : 0;

    private int Number(string name)
    {
        if (data[name] is JValue { Value: long number and >= 0 and <= 9999 }) return (int)number;
        IsSound = false;
        return 0;
    }

    /// <summary>The required respondent.</summary>
    public Respondent Respondent()
    {
        if (OnesqaBot.Workflow.Cases.Respondent.Parse(Key(CardData.Choice)) is { } respondent) return respondent;
        IsSound = false;
        return default;
    }

    public Respondent? RespondentIfAny() => Has(CardData.Choice) ? Respondent() : null;

    /// <summary>What was typed into a form's fields.</summary>
    public IReadOnlyDictionary<string, string> Fields() => data.Properties()
        .Where(p => p.Name.StartsWith(CardData.FieldPrefix, StringComparison.Ordinal))
        .Select(p => (Key: p.Name[CardData.FieldPrefix.Length..], Typed: Input(p.Name)))
        .Where(f => f.Typed is not null)
        .ToDictionary(f => f.Key, f => f.Typed!, StringComparer.Ordinal);

    /// <summary>Everything that came from inputs, as it was typed; null where nothing did.</summary>
    /// <param name="without">What the button itself carries.</param>
    public FormInputs? Inputs(JObject without)
    {
        var typed = data.Properties()
            .Where(p => p.Name != CardData.Verb && !without.ContainsKey(p.Name) && p.Value is JValue { Type: JTokenType.Date } or JValue { Value: string { Length: <= LongestInput } })
            .ToDictionary(p => p.Name, p => Input(p.Name) ?? "", StringComparer.Ordinal);
        return typed.Count == 0 ? null : new FormInputs(typed);
    }

    /// <summary>The date typed into an input; null when it was left empty or is none.</summary>
    public DateOnly? Date(string name)
    {
        var date = TypedDate.Read(Input(name), out var refusal);
        Unreadable ??= refusal;
        return date;
    }

    /// <summary>The time of day typed into an input; null when it was left empty or is none.</summary>
    public TimeOnly? Time(string name)
    {
        var time = TypedTime.Read(Input(name), out var refusal);
        Unreadable ??= refusal;
        return time;
    }

    public ResolutionResult? Result() =>
        Enum.TryParse<ResolutionResult>(Input(CardData.Result), out var result) && Enum.IsDefined(result) ? result : null;

    /// <summary>A moment with its offset is a day on the office's clock.</summary>
    private static DateOnly Day(JValue date) => date.Value switch
    {
        DateTimeOffset moment => ThaiTime.Date(moment),
        DateTime { Kind: not DateTimeKind.Unspecified } moment => ThaiTime.Date(moment),
        var day => DateOnly.FromDateTime((DateTime)day!),
    };

    /// <summary>What was typed into an input; null when it was left empty.</summary>
    public string? Input(string name)
    {
        switch (data[name])
        {
            case null or JValue { Value: null or "" }:
                return null;
            case JValue { Value: string text } when text.Length <= LongestInput:
                return text;
            // A client that read the JSON with dates recognised hands on a date, not a text.
            case JValue { Type: JTokenType.Date } date:
                return Day(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            default:
                IsSound = false;
                return null;
        }
    }
}
