using System.Globalization;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Cards.Actions;

/// <summary>Reads values from a button's data and records whether all of them were valid.</summary>
internal sealed class CardDataReader(JObject data)
{
    /// <summary>The longest key that this bot writes.</summary>
    private const int MaxKeyLength = 80;

    /// <summary>The longest key of a respondent: that of somebody outside the office contains the name and address.</summary>
    private const int MaxRespondentLength = MeetingRules.Longest + 20;

    /// <summary>
    /// The longest input that is read at all. A shorter one may still exceed a field's own limit, which the rules check
    /// and name in their refusal.
    /// </summary>
    private const int MaxInputLength = 20_000;

    public bool IsSound { get; private set; } = true;

    /// <summary>Why the first invalid input could not be parsed; null if all could.</summary>
    public Refusal? Unreadable { get; private set; }

    public CaseNumber Case()
    {
        if (CaseNumber.TryParse(Key(CardData.Case), out var number)) return number;
        IsSound = false;
        return default;
    }

    public CaseNumber? CaseIfAny() => Has(CardData.Case) ? Case() : null;

    public bool Has(string name) => data[name] is not null;

    public string Key(string name) => Key(name, MaxKeyLength);

    private string Key(string name, int longest)
    {
        if (data[name] is JValue { Value: string text } && text.Length > 0 && text.Length <= longest && !text.Any(char.IsControl)) return text;
        IsSound = false;
        return "";
    }

    /// <summary>The visit number.</summary>
    public int VisitNumber() => Number(CardData.Visit);

    /// <summary>The number of working days.</summary>
    public int Days() => Number(CardData.Days);

    /// <summary>The Buddhist-era fiscal year; only plausible years are valid.</summary>
    public int Year()
    {
        if (int.TryParse(Key(CardData.Choice), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && FiscalYear.Has(year)) return year;
        IsSound = false;
        return 0;
    }

    /// <summary>The date; only plausible years are valid.</summary>
    public DateOnly Day()
    {
        if (DateOnly.TryParseExact(Key(CardData.Choice), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            && FiscalYear.Has(FiscalYear.FromDate(day).BuddhistYear)) return day;
        IsSound = false;
        return default;
    }

    /// <summary>The number of an inquiry.</summary>
    public int Inquiry()
    {
        if (int.TryParse(Key(CardData.Choice), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 9999) return number;
        IsSound = false;
        return 0;
    }

    /// <summary>The requested notification scope.</summary>
    public WatchScope Scope()
    {
        if (Enum.TryParse<WatchScope>(Key(CardData.Choice), out var scope) && Enum.IsDefined(scope)) return scope;
        IsSound = false;
        return default;
    }

    /// <summary>The index of the stage; 0 if absent.</summary>
    public int Stage() => Has(CardData.Stage) ? Number(CardData.Stage) : 0;

    /// <summary>How often a decision was taken back before; 0 if absent.</summary>
    public int TimesTakenBack() => Has(CardData.TimesTakenBack) ? Number(CardData.TimesTakenBack) : 0;

    private int Number(string name)
    {
        if (data[name] is JValue { Value: long number and >= 0 and <= 9999 }) return (int)number;
        IsSound = false;
        return 0;
    }

    public Respondent Respondent()
    {
        if (OnesqaBot.Workflow.Cases.Respondent.Parse(Key(CardData.Choice, MaxRespondentLength)) is { } respondent) return respondent;
        IsSound = false;
        return default;
    }

    public Respondent? RespondentIfAny() => Has(CardData.Choice) ? Respondent() : null;

    /// <summary>The values of a form's fields, by key.</summary>
    public IReadOnlyDictionary<string, string> Fields() => data.Properties()
        .Where(p => p.Name.StartsWith(CardData.FieldPrefix, StringComparison.Ordinal))
        .Select(p => (Key: p.Name[CardData.FieldPrefix.Length..], Typed: Input(p.Name)))
        .Where(f => f.Typed is not null)
        .ToDictionary(f => f.Key, f => f.Typed!, StringComparer.Ordinal);

    /// <summary>All inputs as typed; null if there are none.</summary>
    /// <param name="without">The button's own data.</param>
    public FormInputs? Inputs(JObject without)
    {
        var typed = data.Properties()
            .Where(p => p.Name != CardData.Verb && !without.ContainsKey(p.Name) && p.Value is JValue { Type: JTokenType.Date } or JValue { Value: string { Length: <= MaxInputLength } })
            .ToDictionary(p => p.Name, p => Input(p.Name) ?? "", StringComparer.Ordinal);
        return typed.Count == 0 ? null : new FormInputs(typed);
    }

    /// <summary>The date in an input; null if it is empty or not a date.</summary>
    public DateOnly? Date(string name)
    {
        var date = TypedDate.Read(Input(name), out var refusal);
        Unreadable ??= refusal;
        return date;
    }

    /// <summary>The time of day in an input; null if it is empty or not a time.</summary>
    public TimeOnly? Time(string name)
    {
        var time = TypedTime.Read(Input(name), out var refusal);
        Unreadable ??= refusal;
        return time;
    }

    public ResolutionResult? Result() =>
        Enum.TryParse<ResolutionResult>(Input(CardData.Result), out var result) && Enum.IsDefined(result) ? result : null;

    /// <summary>Converts a value with an offset to Thai time first.</summary>
    private static DateOnly Day(JValue date) => date.Value switch
    {
        DateTimeOffset moment => ThaiTime.Date(moment),
        DateTime { Kind: not DateTimeKind.Unspecified } moment => ThaiTime.Date(moment),
        var day => DateOnly.FromDateTime((DateTime)day!),
    };

    /// <summary>The text of an input; null if it is empty.</summary>
    public string? Input(string name)
    {
        switch (data[name])
        {
            case null or JValue { Value: null or "" }:
                return null;
            case JValue { Value: string text } when text.Length <= MaxInputLength:
                return text;
            // A serializer that recognizes dates yields a date here, not a string.
            case JValue { Type: JTokenType.Date } date:
                return Day(date).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            default:
                IsSound = false;
                return null;
        }
    }
}

/// <summary>Reads the inputs in which people are typed or picked.</summary>
internal static class PeopleInput
{
    /// <summary>The names that were typed, separated by lines, commas or semicolons.</summary>
    public static string[] Typed(string? people) =>
        [.. (people ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => !VisibleText.IsEmpty(p))];

    /// <summary>The keys of the people who were picked. A multi-select input sends them as one comma-separated string.</summary>
    public static string[] Picked(string? people) =>
        (people ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
