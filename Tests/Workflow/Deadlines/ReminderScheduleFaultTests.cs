using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>The key <c>reminders</c> of a procedure, and each mistake in it.</summary>
public sealed class ReminderScheduleFaultTests
{
    private const string Reminders = """
        reminders:
          before: [5, 2]
          on-the-day: false
          each-day-late: false
          next-up-after: 2
          director-after: never

        """;

    private static readonly string Sound = Texts.Procedure.With("steps:", Reminders + "steps:");

    public static TheoryData<string, string, string, string> Mistakes => new()
    {
        { "before: [5, 2]", "before: 5", "before: 5", "NotList(before)" },
        { "before: [5, 2]", "before: []", "before: []", "EmptyList(before)" },
        { "before: [5, 2]", "before: [5, 5]", "before: [5, 5]", "DuplicateValue(before, 5, " },
        { "before: [5, 2]", "before: [5, two]", "before: [5, two]", "NotNumber(before, two)" },
        { "before: [5, 2]", "before: [0]", "before: [0]", "OutOfRange(before, 0, 1, 60)" },
        { "before: [5, 2]", "before: [61]", "before: [61]", "OutOfRange(before, 61, 1, 60)" },
        { "before: [5, 2]", "before:\n    - 5\n    - ๒", "    - ๒", "NotNumber(before, ๒)" },
        { "before: [5, 2]", "befor: [5, 2]", "befor: [5, 2]", "UnknownKey(befor) nearest before" },
        { "on-the-day: false", "on-the-day: no", "on-the-day: no", "NotFlag(on-the-day, no)" },
        { "each-day-late: false", "each-day-late: 1", "each-day-late: 1", "NotFlag(each-day-late, 1)" },
        { "next-up-after: 2", "next-up-after: 0", "next-up-after: 0", "OutOfRange(next-up-after, 0, 1, 60)" },
        { "next-up-after: 2", "next-up-after: -2", "next-up-after: -2", "NotDays(next-up-after, -2, never)" },
        { "director-after: never", "director-after: nevr", "director-after: nevr", "NotDays(director-after, nevr, never)" },
        { "director-after: never", "director-after:", "director-after:", "EmptyText(director-after)" },
        { "director-after: never", "director-after: 1", "director-after: 1", "DirectorFirst(1, 2)" },
        { "next-up-after: 2\n  director-after: never", "next-up-after: 6", "next-up-after: 6", "DirectorFirst(5, 6)" },
        { "reminders:\n", "reminders: often\nleft:\n", "reminders: often", "NotKeys(reminders)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string says)
    {
        var yaml = Sound.With(old, changed);
        var faults = Assert.Throws<DefinitionException>(() => ProcedureReader.Read("demo.yaml", yaml)).Faults;
        var fault = Assert.Single(faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("demo.yaml", yaml.LineOf(at), null), (fault.File, fault.Line, fault.Where));
        if (!changed.Contains("left:", StringComparison.Ordinal)) Assert.Single(faults);
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void What_is_written_is_read(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var schedule = ProcedureReader.Read("demo.yaml", Sound).Reminders;
        Assert.Equal([5, 2], schedule.Before);
        Assert.Equal((false, false, 2, null), (schedule.OnTheDay, schedule.EachDayLate, schedule.SupervisorAfter, schedule.DirectorAfter));
    }

    [Fact]
    public void What_is_left_out_is_as_everywhere()
    {
        Assert.Same(ReminderSchedule.Default, ProcedureReader.Read("demo.yaml", Texts.Procedure).Reminders);
        var schedule = ProcedureReader.Read("demo.yaml", Texts.Procedure.With("steps:", "reminders: {director-after: 10}\nsteps:")).Reminders;
        Assert.Equal(ReminderSchedule.Default with { DirectorAfter = 10, Before = schedule.Before }, schedule);
        Assert.Equal([7, 3, 1], schedule.Before);
    }
}
