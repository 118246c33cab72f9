using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads when a procedure opens automatically, and with which answers.</summary>
internal static class RecurrenceReader
{
    /// <summary>The last day that every month has.</summary>
    private const int LastDay = 28;

    public static Recurrence? Read(MappingReader procedure, IReadOnlyList<CaseField> fields)
    {
        if (procedure.Inner("opens") is not { } mapping) return null;
        var month = mapping.Number("month", 1, 12);
        var day = mapping.Has("day") ? mapping.Number("day", 1, LastDay) : 1;
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        if (mapping.Inner("fields") is { } given)
        {
            foreach (var field in fields) answers[field.Key] = Answer(given, field.Key);
            given.Close();
        }
        else if (fields.Count > 0)
        {
            mapping.Fault(mapping.Line, RecurrenceErrors.NoAnswers());
        }

        mapping.Close();
        return new Recurrence(Math.Max(month, 1), Math.Max(day, 1), answers);
    }

    private static string Answer(MappingReader given, string key)
    {
        var text = given.Text(key);
        foreach (var place in Procedure.Placeholder().Matches(text).Select(m => m.Groups[1].Value).Where(p => !Recurrence.Places.ContainsKey(p)))
            given.Fault(key, RecurrenceErrors.UnknownPlace(place));
        return text;
    }
}

/// <summary>Semantic errors in a recurrence.</summary>
internal static class RecurrenceErrors
{
    public static DefinitionError NoAnswers() => new(DefinitionProblem.NoAnswers);

    public static DefinitionError UnknownPlace(string place) => new(DefinitionProblem.UnknownPlace, place);
}
