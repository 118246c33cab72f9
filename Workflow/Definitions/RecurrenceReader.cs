namespace OnesqaBot.Workflow;

/// <summary>Reads when a procedure opens by itself, and what it is then about.</summary>
internal static class RecurrenceReader
{
    /// <summary>Every month has it.</summary>
    private const int LastDay = 28;

    public static Recurrence? Read(Section procedure, IReadOnlyList<CaseField> fields)
    {
        if (procedure.Inner("opens") is not { } section) return null;
        var month = section.Number("month", 1, 12);
        var day = section.Has("day") ? section.Number("day", 1, LastDay) : 1;
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (section.Inner("fields") is { } given)
        {
            foreach (var field in fields) answers[field.Key] = Answer(given, field.Key);
            given.Close();
        }
        else if (fields.Count > 0)
        {
            section.Fault(section.Line, RecurrenceMistakes.NoAnswers());
        }

        section.Close();
        return new Recurrence(Math.Max(month, 1), Math.Max(day, 1), answers);
    }

    private static string Answer(Section given, string key)
    {
        var text = given.Text(key);
        foreach (var place in Procedure.Placeholder().Matches(text).Select(m => m.Groups[1].Value).Where(p => !Recurrence.Places.ContainsKey(p)))
            given.Fault(key, RecurrenceMistakes.UnknownPlace(place));
        return text;
    }
}
