using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Year;

/// <summary>Years of the embedded procedures for tests to look at.</summary>
internal static class Years
{
    private static readonly IReadOnlyList<Procedure> Procedures = new ProcedureLibrary(EmbeddedDefinitions.Procedures()).Current;

    public static YearPlan Plan(FiscalYear year, DateOnly today, IReadOnlyList<YearCase>? cases = null, IReadOnlyList<YearCase>? before = null) =>
        YearPlan.For(year, Procedures, cases ?? [], before ?? [], Calendars.Embedded, today);

    /// <summary>A budget request that was opened on Monday 23 November 2026.</summary>
    public static CaseRun Budget() => CaseRun.Start("budget-request", "niran");

    /// <param name="full">The state where it is another than the run's.</param>
    public static YearCase ToYearCase(this CaseRun run, string number, Case? full = null)
    {
        var @case = (full ?? run.State!) with { Number = CaseNumber.Parse(number) };
        return new(CaseSummary.FromCase(@case, run.Procedure, Calendars.Embedded), run.Procedure, @case);
    }

    public static IReadOnlyList<YearEntry> EntriesOf(this YearPlan plan, string procedure) => [.. plan.Entries.Where(e => e.Procedure.Id == procedure)];

    public static YearEntry Single(this IReadOnlyList<YearEntry> entries, string step) => Assert.Single(entries, e => e.Step?.Key == step);

    public static (YearState State, DateOnly? EndedOn) State(this IReadOnlyList<YearEntry> entries, string step) =>
        entries.Single(step) is var entry ? (entry.State, entry.EndedOn) : default;

    public static void AssertAccepted(Decision decision) => Assert.IsType<Accepted>(decision);
}
