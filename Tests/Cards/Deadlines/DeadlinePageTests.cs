using OnesqaBot.Cards.Text;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Diagrams;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Tests;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Cards.Tests.Deadlines;

/// <summary><c>docs/deadlines.md</c> says what the definitions and the holidays say. UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class DeadlinePageTests
{
    private static readonly string File = Path.Combine(Repository.Root, "docs", "deadlines.md");

    [Theory]
    [ClassData(typeof(Cultures))]
    public void The_page_is_as_generated(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var page = DeadlinePage.Render(new ProcedureLibrary(Plans.Procedures).Current, Calendars.Embedded, DeadlineReasonText.Describe, new FiscalYear(2570), new FiscalYear(2571));
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") System.IO.File.WriteAllText(File, page);
        Assert.Equal(System.IO.File.ReadAllText(File).ReplaceLineEndings("\n"), page);
    }

    [Fact]
    public void Every_step_with_a_window_has_its_words_from_the_handbook_and_there_are_29()
    {
        var steps = Plans.Procedures.SelectMany(p => p.Steps).Where(s => s.Window is not (null or BeforeDaysWindow)).ToList();
        Assert.Equal(29, steps.Count);
        Assert.All(steps, s => Assert.False(string.IsNullOrEmpty(TimeWords.Find(s)), s.Key));
    }

    [Fact]
    public void Where_the_office_has_a_step_done_before_the_days_of_a_case_the_handbook_gives_no_time() => Assert.Equal(
        ["academic-conference 4", "aqan 7", "ayqon 6", "international-meeting 6", "study-visit 5"],
        Plans.Procedures.SelectMany(p => p.Steps, (p, s) => (p.Id, Step: s)).Where(s => s.Step.Window is BeforeDaysWindow && TimeWords.Find(s.Step) is null).Select(s => $"{s.Id} {s.Step.Row}").Order(StringComparer.Ordinal));

    /// <summary>Rows in which the handbook names a month, a day or a period, and no deadline follows from it.</summary>
    [Fact]
    public void No_words_about_time_are_without_a_window_unless_the_rounds_say_them() => Assert.Equal(
        [],
        Plans.Procedures.SelectMany(p => p.Steps, (p, s) => (p.Id, s.Row, Words: TimeWords.Find(s), s.Window))
            .Where(s => s.Words is not null && s.Window is null && !(s.Id == "performance-monitoring" && s.Row == 2)).Select(s => $"{s.Id} {s.Row} {s.Words}"));
}
