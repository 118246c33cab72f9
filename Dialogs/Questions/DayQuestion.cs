using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Questions;

/// <summary>The question for a day or a period.</summary>
internal static class DayQuestion
{
    /// <summary>The answer of whoever does not know the days yet.</summary>
    public static IReadOnlyList<Choice> NotSet => [new(FieldDays.NotSet.Th, FieldDays.NotSet.Localized())];

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
            Meanings = read.Fault == DaysFault.Ambiguous ? [.. read.Meanings.Select(m => FieldDays.Text(m)).Select(m => new Choice(m.Th, m.Localized()))] : [],
        };
    }
}
