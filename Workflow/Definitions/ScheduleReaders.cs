using System.Globalization;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Reads the window of a step.</summary>
internal static class WindowReader
{
    /// <summary>Value of <c>of</c> if days are counted from the opening of the case.</summary>
    private const string Opening = "opening";

    /// <summary>The keys that identify the forms of a window.</summary>
    private static readonly string[] Forms = ["from", "until", "day", "within-days", "each", "before"];

    private static readonly string[] Companions = ["to", "of", "event", "months-after"];

    public static Window? Read(MappingReader window)
    {
        string[] forms = [.. Forms.Where(window.Has)];
        Window? read = forms switch
        {
            ["from"] => new MonthsWindow(Month(window, "from"), Month(window, "to")),
            ["from", "until"] => new MonthsWindow(Month(window, "from"), Month(window, "until")) { IsUntil = true },
            ["until"] => new MonthsWindow(null, Month(window, "until")),
            ["day"] => NextMonth(window),
            ["within-days"] => Within(window),
            ["each"] => ReadEach(window),
            ["before"] => new BeforeDaysWindow(window.Text("before")),
            _ => None(window, forms),
        };
        var roll = RollOf(window);
        window.Close();
        return read is null ? null : read with { Roll = roll };
    }

    private static Roll RollOf(MappingReader window) => !window.Has("roll") ? Roll.Back : window.OneOf("roll", "back", "forward", "keep") switch
    {
        "forward" => Roll.Forward,
        "keep" => Roll.Keep,
        _ => Roll.Back,
    };

    private static int Month(MappingReader window, string key) => window.Number(key, 1, 12);

    private static NextMonthWindow NextMonth(MappingReader window)
    {
        window.OneOf("of", "next-month");
        return new NextMonthWindow(window.Number("day", 1, 31));
    }

    private static WithinWindow Within(MappingReader window)
    {
        var days = window.Number("within-days", 1, 366);
        if (window.Has("event")) return new WithinWindow(days, null) { Event = window.Both("event") };
        var after = window.Text("of");
        return new WithinWindow(days, after == Opening ? null : after);
    }

    private static EachWindow ReadEach(MappingReader window) => window.OneOf("each", "month", "quarter", "round") switch
    {
        "quarter" => new(Period.Quarter) { MonthsAfter = window.Has("months-after") ? window.Number("months-after", 1, 12) : 0 },
        "round" => new(Period.Round),
        _ => new(Period.Month),
    };

    private static Window? None(MappingReader window, IReadOnlyList<string> forms)
    {
        foreach (var companion in Companions) window.Has(companion);
        window.Fault(window.Line, forms.Count == 0 ? WindowWithoutForm() : WindowOfManyForms(forms));
        return null;
    }

    private static DefinitionError WindowWithoutForm() => new(DefinitionProblem.WindowWithoutForm);

    private static DefinitionError WindowOfManyForms(IReadOnlyList<string> forms) =>
        new(DefinitionProblem.WindowOfManyForms, string.Join(' ', forms));
}

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
            Before = mapping.Has("before") ? ReadDaysBefore(mapping) : usual.Before,
            OnTheDay = mapping.Has("on-the-day") ? mapping.Flag("on-the-day") : usual.OnTheDay,
            EachDayLate = mapping.Has("each-day-late") ? mapping.Flag("each-day-late") : usual.EachDayLate,
            SupervisorAfter = mapping.Has("next-up-after") ? ReadDays(mapping, "next-up-after") : usual.SupervisorAfter,
            DirectorAfter = mapping.Has("director-after") ? ReadDays(mapping, "director-after") : usual.DirectorAfter,
            Nudge = Nudge(mapping),
        };
        mapping.Close();
        if (read.DirectorAfter < read.SupervisorAfter)
            mapping.Fault(mapping.Has("director-after") ? "director-after" : "next-up-after", ReminderScheduleErrors.DirectorFirst(read.DirectorAfter.Value, read.SupervisorAfter.Value));
        return read;
    }

    /// <summary>Reads the nudge interval in working days; 0 for never, null if absent.</summary>
    public static int? Nudge(MappingReader mapping) => mapping.Has("nudge") ? ReadDays(mapping, "nudge") ?? 0 : null;

    private static IReadOnlyList<int> ReadDaysBefore(MappingReader mapping)
    {
        var texts = mapping.Texts("before");
        mapping.FaultDoubles("before", texts);
        return [.. texts.Select(t => Days(mapping, "before", t.Value, t.Line)).OfType<int>()];
    }

    private static int? ReadDays(MappingReader mapping, string key) =>
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
