using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Year;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Cards.Tests;

/// <summary>Cards of the year and the week, of the real procedures in the sample office.</summary>
internal static class YearGallery
{
    public static readonly YearLinks Links = new(
        new("https://bot.example.org/year/2570?key=malee.0"), new("https://bot.example.org/year/2570.ics?key=malee.0"), new("https://bot.example.org/year/2570.xlsx?key=malee.0"));

    private static readonly FiscalYear Year = new(2570);

    public static IEnumerable<(string Name, DrawnCard Card)> All()
    {
        yield return ("year", Draw(Plan(new(2027, 1, 18), Cases())));
        yield return ("year-without-cases", Draw(Plan(new(2026, 10, 5), [])));
        yield return ("year-over-all-late", Draw(Plan(new(2028, 9, 30), Cases())));
        yield return ("year-only-mine", YearCard.Draw(Plan(new(2027, 1, 18), Cases()), Links, At(new(2027, 1, 18)), IsMine, onlyMine: true));
        yield return ("year-before-records", Draw(Plan(new(2028, 9, 30), [])));
        yield return ("week", Week(new(2027, 1, 25), new(2027, 1, 26), "niran"));
        yield return ("week-others-view", Week(new(2027, 1, 25), new(2027, 1, 18), "malee"));
        yield return ("week-holidays", Week(new(2027, 4, 12), new(2027, 4, 12), "somchai"));
    }

    public static OnesqaBot.Cards.OfficeView At(DateOnly today) => new(EmbeddedDefinitions.People(), EmbeddedDefinitions.Holidays(), OfficeHours.Morning(today));

    public static DrawnCard Draw(YearPlan plan) => YearCard.Draw(plan, Links, At(plan.Today), IsMine);

    private static bool IsMine(YearEntry entry) => entry.Position == "policy-officer";

    /// <summary>One request at its fourth row, one cancelled, and an MoU.</summary>
    public static IReadOnlyList<YearCase> Cases()
    {
        var request = Years.Budget();
        for (var rows = 0; rows < 3; rows++) request.FinishStep();
        var cancelled = Years.Budget();
        Years.AssertAccepted(cancelled.Cancel("niran"));
        var mou = new CaseRun();
        Years.AssertAccepted(mou.Open("malee"));
        return [request.ToYearCase("2570-BUDGET-001"), cancelled.ToYearCase("2570-BUDGET-002"), mou.ToYearCase("2570-MOU-001")];
    }

    public static YearPlan Plan(DateOnly today, IReadOnlyList<YearCase> cases) => Years.Plan(Year, today, cases);

    private static DrawnCard Week(DateOnly monday, DateOnly today, string person)
    {
        var office = At(today);
        var actor = office.Directory.ActorFor(office.Directory.ById(person)!, today);
        var entries = Plan(today, Cases()).Entries.Where(e => e.Step is not null).ToList();
        var week = entries.Where(e => e.Date >= monday && e.Date <= monday.AddDays(6)).ToLookup(e => e.Position is { } p && actor.CapacityIn(p) is not null);
        return WeekCard.Draw(new Week(monday, [.. week[true]], [.. week[false]], entries.Count(e => e.IsLate && e.Date < monday)), actor, office);
    }
}
