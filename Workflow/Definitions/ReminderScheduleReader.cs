using System.Globalization;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads a procedure's reminder schedule; anything left out has the default value.</summary>
internal static class ReminderScheduleReader
{
    /// <summary>Greatest distance of a reminder point from the target in working days, about a quarter of a year.</summary>
    private const int Furthest = 60;

    /// <summary>The value that turns a notification off.</summary>
    private const string Never = "never";

    public static ReminderSchedule Read(MappingReader procedure)
    {
        if (procedure.Inner("reminders") is not { } mapping) return ReminderSchedule.Default;
        var usual = ReminderSchedule.Default;
        var read = new ReminderSchedule
        {
            Before = mapping.Has("before") ? Before(mapping) : usual.Before,
            OnTheDay = mapping.Has("on-the-day") ? mapping.Flag("on-the-day") : usual.OnTheDay,
            EachDayLate = mapping.Has("each-day-late") ? mapping.Flag("each-day-late") : usual.EachDayLate,
            SupervisorAfter = mapping.Has("next-up-after") ? After(mapping, "next-up-after") : usual.SupervisorAfter,
            DirectorAfter = mapping.Has("director-after") ? After(mapping, "director-after") : usual.DirectorAfter,
            Nudge = Nudge(mapping),
        };
        mapping.Close();
        if (read.DirectorAfter < read.SupervisorAfter)
            mapping.Fault(mapping.Has("director-after") ? "director-after" : "next-up-after", ReminderScheduleErrors.DirectorFirst(read.DirectorAfter.Value, read.SupervisorAfter.Value));
        return read;
    }

    /// <summary>Reads the nudge interval in working days; 0 for never, null if absent.</summary>
    public static int? Nudge(MappingReader mapping) => mapping.Has("nudge") ? After(mapping, "nudge") ?? 0 : null;

    private static IReadOnlyList<int> Before(MappingReader mapping)
    {
        var texts = mapping.Texts("before");
        mapping.FaultDoubles("before", texts);
        return [.. texts.Select(t => Days(mapping, "before", t.Value, t.Line)).OfType<int>()];
    }

    private static int? After(MappingReader mapping, string key) =>
        mapping.Text(key) is { Length: > 0 } text && text != Never ? Days(mapping, key, text, mapping.LineOf(key)) : null;

    private static int? Days(MappingReader mapping, string key, string text, int line)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            mapping.Fault(line, key == "before" ? YamlErrors.NotNumber(key, text) : ReminderScheduleErrors.NotDays(key, text, Never));
        else if (days is < 1 or > Furthest)
            mapping.Fault(line, YamlErrors.OutOfRange(key, days, 1, Furthest));
        else
            return days;
        return null;
    }
}

/// <summary>Semantic errors in a reminder schedule.</summary>
internal static class ReminderScheduleErrors
{
    public static DefinitionError NotDays(string key, string text, string never) => new(DefinitionProblem.NotDays, key, text, never);

    public static DefinitionError DirectorFirst(int director, int nextUp) => new(DefinitionProblem.DirectorFirst, director, nextUp);
}
