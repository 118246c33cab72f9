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
            ["each"] => Each(window),
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

    private static EachWindow Each(MappingReader window) => window.OneOf("each", "month", "quarter", "round") switch
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

    private static DefinitionError WindowOfManyForms(IReadOnlyList<string> forms) => new(DefinitionProblem.WindowOfManyForms, string.Join(' ', forms));
}
