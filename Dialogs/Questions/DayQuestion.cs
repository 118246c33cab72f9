using System.Globalization;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>The question for a day or a period.</summary>
internal static class DayQuestion
{
    private const string NotSetKey = "not-set", To = "..";

    /// <summary>The answer of whoever does not know the days yet.</summary>
    public static IReadOnlyList<Choice> NotSet => [new(NotSetKey, FieldDays.NotSet.Localized())];

    /// <summary>The answer that a choice stands for, as the office writes it; null if it stands for none.</summary>
    public static string? Chosen(FieldType type, string key)
    {
        if (key == NotSetKey) return FieldDays.NotSet.Th;
        if (key.Split(To) is [var first, .. var rest] && rest.Length < 2 && Iso(first) is { } from && (rest.Length == 0 ? from : Iso(rest[0])) is { } to) return FieldDays.Text(new(from, to)).Th;
        // Cards of earlier versions have the answer itself.
        return FieldValue.Read(type, key) == key ? key : null;
    }

    /// <summary>Says why an answer cannot be taken as days, and offers what it may mean.</summary>
    public static InvalidAnswer Fault(CaseField field, string text, DateOnly today)
    {
        var read = FieldDays.Read(field.Type, text, today);
        var example = FieldValue.Shown(field.Type, field.Example);
        return new(read.Fault switch
        {
            DaysFault.Ambiguous => read.Meanings is [var first, var second, ..] ? DialogTexts.DaysAmbiguous(text, first, second) : DialogTexts.DaysUnclear(text, read.Meanings[0]),
            DaysFault.NoSuchDay => DialogTexts.NoSuchDay(text, example),
            DaysFault.EndsBeforeStart => DialogTexts.DaysEndBeforeStart(example),
            DaysFault.SeveralDays => DialogTexts.OneDayOnly(example),
            DaysFault.Unreadable or null => field.Type == FieldType.Day ? DialogTexts.NotADay(example) : DialogTexts.NotAPeriod(example),
        })
        {
            Meanings = read.Fault == DaysFault.Ambiguous ? [.. read.Meanings.Select(m => new Choice(Key(m), TextFormat.Days(m)))] : [],
        };
    }

    /// <summary>2027-01-12..2027-01-14, 2027-01-12.</summary>
    private static string Key(DayRange days) => days.First == days.Last ? Iso(days.First) : Iso(days.First) + To + Iso(days.Last);

    private static string Iso(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static DateOnly? Iso(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
