using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>Each kind of mistake in a file of holidays is told once, at its own line.</summary>
public sealed class HolidayFaultTests
{
    private const string Sound = """
        year: 2570
        entries:
          - announced: 2026-01-06
            source: ประกาศ
            add:
              - {date: 2027-02-21, name: {th: วันมาฆบูชา, en: Makha Bucha}}
              - {date: 2027-02-22, name: {th: ชดเชยวันมาฆบูชา, en: Substitution}, instead-of: 2027-02-21}
              - {date: 2027-05-13, name: {th: วันพืชมงคล, en: Ploughing}, expected: true}
              - {date: 2027-07-01, name: {th: วันพิเศษ, en: Special}}
          - announced: 2026-06-02
            source: มติ
            move: {from: 2027-05-13, to: 2027-05-10}
          - announced: 2026-06-02
            source: มติ
            withdraw: 2027-07-01
        """;

    /// <summary>What is changed into what, a text on the line that must be named, the place, and what must be said.</summary>
    public static TheoryData<string, string, string, string?, string> Mistakes => new()
    {
        { "year: 2570", "yaer: 1\nyear: 2570", "yaer: 1", null, "UnknownKey(yaer)" },
        { "year: 2570", "year: 2027", "year: 2027", null, "OutOfRange(year, 2027, 2500, 2999)" },
        { "year: 2570\n", "", "entries:", null, "MissingKey(year)" },
        { "2026-01-06", "2026-13-06", "2026-13-06", "2026-13-06", "NotDate(announced, 2026-13-06)" },
        { "    source: ประกาศ\n", "", "2026-01-06", "2026-01-06", "MissingKey(source)" },
        { "date: 2027-02-22", "date: 2570-02-22", "2570-02-22", "2570-02-22", "BuddhistDate(" },
        { ", en: Special", "", "วันพิเศษ", "2027-07-01", "MissingKey(en)" },
        { "en: Special}", "en: Special}, expcted: true", "expcted", "2027-07-01", "UnknownKey(expcted) nearest expected" },
        { "expected: true", "expected: perhaps", "expected: perhaps", "2027-05-13", "NotFlag(expected, " },
        { "\n    withdraw: 2027-07-01", "", "2026-06-02", "2026-06-02", "NothingChanged()" },
        { "    withdraw: 2027-07-01", "    withdraw: 2027-07-01\n    move: {from: 2027-07-01, to: 2027-07-02}", "2026-06-02\n    source: มติ\n    withdraw", "2026-06-02", "ManyChanges(move withdraw)" },
        { "    withdraw: 2027-07-01", "    withdraw: 2027-07-03", "2027-07-03", "2026-06-02", "NoHoliday(2027-07-03)" },
        { "from: 2027-05-13", "from: 2027-05-12", "from: 2027-05-12", "2026-06-02", "NoHoliday(2027-05-12)" },
        { "to: 2027-05-10", "to: 2027-05-13", "to: 2027-05-13", "2026-06-02", "MovedToSameDay()" },
        { "to: 2027-05-10", "to: 2027-02-22", "to: 2027-02-22", "2026-06-02", "HolidayTwice(2027-02-22, " },
        { "to: 2027-05-10", "to: 2028-05-10", "to: 2028-05-10", "2026-06-02", "HolidayOutsideYear(2028-05-10, 2570, 2027)" },
        { "to: 2027-05-10}", "to: 2027-05-10, form: 1}", "form: 1", "2026-06-02", "UnknownKey(form)" },
        { "move: {from: 2027-05-13, to: 2027-05-10}", "move: 2027-05-10", "move: 2027-05-10", "2026-06-02", "NotKeys(move)" },
        { "      - {date: 2027-07-01", "      - {date: 2027-02-22, name: {th: ก, en: A}}\n      - {date: 2027-07-01", "2027-02-22, name: {th: ก", "2027-02-22", "HolidayTwice(2027-02-22, " },
        { "      - {date: 2027-02-21,", "      - {date: 2026-12-31, name: {th: ก, en: A}}\n      - {date: 2027-02-21,", "2026-12-31", "2026-12-31", "HolidayOutsideYear(2026-12-31, 2570, " },
        { "date: 2027-02-22", "date: 2027-02-27", "2027-02-27", "2027-02-27", "SubstituteOnWeekend(2027-02-27)" },
        { "instead-of: 2027-02-21", "instead-of: 2027-07-01", "instead-of: 2027-07-01", "2027-02-22", "SubstituteNotNeeded(2027-07-01)" },
        { "instead-of: 2027-02-21", "instead-of: 2027-02-20", "instead-of: 2027-02-20", "2027-02-22", "SubstituteOfNothing(2027-02-20)" },
        { "    withdraw: 2027-07-01", "    withdraw: 2027-02-21", "instead-of: 2027-02-21", "2027-02-22", "SubstituteOfNothing(2027-02-21)" },
        { "2026-06-02\n    source: มติ\n    move", "2026-06-03\n    source: มติ\n    move", "2026-06-02", "2026-06-02", "AnnouncedOutOfOrder(2026-06-03)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_line(string old, string changed, string at, string? where, string says)
    {
        var yaml = Sound.With(old, changed);
        var faults = Assert.Throws<DefinitionException>(() => HolidayReader.Read("2570.yaml", yaml)).Faults;
        var fault = Assert.Single(faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
        Assert.Equal(("2570.yaml", yaml.LineOf(at), where), (fault.File, fault.Line, fault.Where));
        // One mistake is not told as many.
        Assert.Single(faults);
    }

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Announcements_are_followed_in_their_order(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var days = HolidayReader.Read("2570.yaml", Sound).Days;
        Assert.Equal([new(2027, 2, 21), new(2027, 2, 22), new(2027, 5, 10)], days.Select(d => d.Date));
        Assert.Equal((new DateOnly(2026, 6, 2), "มติ", false, "วันพืชมงคล"), (days[2].Announced, days[2].Source, days[2].Expected, days[2].Name.Th));
        Assert.Equal(new DateOnly(2027, 2, 21), days[1].InsteadOf);
    }

    [Fact]
    public void What_was_expected_is_announced_by_adding_it_again()
    {
        var day = HolidayReader.Read("2570.yaml", Sound.With("    move: {from: 2027-05-13, to: 2027-05-10}", "    add:\n      - {date: 2027-05-13, name: {th: วันพืชมงคล, en: Ploughing}}")).Days[2];
        Assert.Equal((new DateOnly(2027, 5, 13), false, new DateOnly(2026, 6, 2)), (day.Date, day.Expected, day.Announced));
    }

    [Fact]
    public void The_last_days_of_December_are_made_up_for_in_the_next_year() => Assert.Equal(
        new DateOnly(2026, 12, 26),
        HolidayReader.Read("2570.yaml", Sound.With("instead-of: 2027-02-21", "instead-of: 2026-12-26")).Days[1].InsteadOf);

    [Fact]
    public void A_year_stands_in_one_file()
    {
        var fault = Assert.Single(Assert.Throws<DefinitionException>(() => HolidayReader.ReadAll([new("a.yaml", Sound), new("b.yaml", Sound)])).Faults);
        Assert.Equal(("b.yaml", 1), (fault.File, fault.Line));
        Assert.Contains("YearTwice(2570, a.yaml)", fault.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "EmptyFile()")]
    [InlineData("- 1", "NotKeys(")]
    [InlineData("year: 2570\nentries: []", "EmptyList(entries)")]
    public void A_file_without_entries_is_told(string yaml, string says) => Assert.Contains(
        says, Assert.Single(Assert.Throws<DefinitionException>(() => HolidayReader.Read("2570.yaml", yaml)).Faults).ToString(), StringComparison.Ordinal);
}
