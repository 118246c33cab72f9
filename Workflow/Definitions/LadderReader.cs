using System.Globalization;

namespace OnesqaBot.Workflow;

/// <summary>Reads how a procedure's rows are reminded of; what its file leaves out is as everywhere.</summary>
internal static class LadderReader
{
    /// <summary>Most working days that a rung may lie from the target: a quarter of a year.</summary>
    private const int Furthest = 60;

    /// <summary>What stands for a number of days after which nobody is told.</summary>
    private const string Never = "never";

    public static Ladder Read(Section procedure)
    {
        if (procedure.Inner("reminders") is not { } section) return Ladder.Default;
        var usual = Ladder.Default;
        var read = new Ladder
        {
            Before = section.Has("before") ? Before(section) : usual.Before,
            OnTheDay = section.Has("on-the-day") ? section.Flag("on-the-day") : usual.OnTheDay,
            EachDayLate = section.Has("each-day-late") ? section.Flag("each-day-late") : usual.EachDayLate,
            NextUpAfter = section.Has("next-up-after") ? After(section, "next-up-after") : usual.NextUpAfter,
            DirectorAfter = section.Has("director-after") ? After(section, "director-after") : usual.DirectorAfter,
            Nudge = Nudge(section),
        };
        section.Close();
        if (read.DirectorAfter < read.NextUpAfter)
            section.Fault(section.Has("director-after") ? "director-after" : "next-up-after", LadderMistakes.DirectorFirst(read.DirectorAfter.Value, read.NextUpAfter.Value));
        return read;
    }

    /// <summary>After how many working days a step without a deadline is nudged; 0 for never, null where the section does not say.</summary>
    public static int? Nudge(Section section) => section.Has("nudge") ? After(section, "nudge") ?? 0 : null;

    private static IReadOnlyList<int> Before(Section section)
    {
        var texts = section.Texts("before");
        section.FaultDoubles("before", texts);
        return [.. texts.Select(t => Days(section, "before", t.Value, t.Line)).OfType<int>()];
    }

    private static int? After(Section section, string key) =>
        section.Text(key) is { Length: > 0 } text && text != Never ? Days(section, key, text, section.LineOf(key)) : null;

    private static int? Days(Section section, string key, string text, int line)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
            section.Fault(line, key == "before" ? FormMistakes.NotNumber(key, text) : LadderMistakes.NotDays(key, text, Never));
        else if (days is < 1 or > Furthest)
            section.Fault(line, FormMistakes.OutOfRange(key, days, 1, Furthest));
        else
            return days;
        return null;
    }
}
