using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>What a case itself tells of its deadlines.</summary>
public sealed class DeadlineFactsTests
{
    private static readonly Case Case = new()
    {
        Number = CaseNumber.Parse("2570-EVERY-001"), Procedure = "every", Revision = "2567", Subject = "", Fields = new Dictionary<string, string>(),
        OpenedBy = Signature.System, OpenedAt = At(9, 30, 18),
    };

    [Fact]
    public void A_case_opened_in_the_evening_of_Greenwich_is_of_the_next_day_in_Bangkok()
    {
        var facts = DeadlineFacts.FromCase(Case, Plans.EveryKind);
        Assert.Equal((new DateOnly(2026, 10, 1), new FiscalYear(2570)), (facts.OpenedOn, facts.Year));
        Assert.Empty(facts.Finished);
    }

    [Theory]
    [InlineData("๒๕๗๑", 2571)]
    [InlineData("ปีงบประมาณ 2571", 2571)]
    [InlineData("พ.ศ. 71", 2571)]
    [InlineData("2028", 2571)]
    [InlineData("28", 2571)]
    [InlineData("2569", 2569)]
    [InlineData("2575", 2570)]
    [InlineData("ปีหน้า", 2570)]
    [InlineData("2571 ถึง 2573", 2570)]
    public void The_year_that_was_typed_decides_unless_nobody_means_it(string typed, int year)
    {
        var procedure = Plans.EveryKind with { Opens = new(10, 1, new Dictionary<string, string> { ["year"] = "{year}" }) };
        Assert.Equal(new FiscalYear(year), DeadlineFacts.FromCase(Case with { Fields = new Dictionary<string, string> { ["year"] = typed } }, procedure).Year);
    }

    [Fact]
    public void Work_for_the_next_year_begins_in_the_year_before_the_typed_one()
    {
        var procedure = Plans.EveryKind with { Opens = new(7, 1, new Dictionary<string, string> { ["year"] = "{next-year}" }) };
        Assert.Equal(new FiscalYear(2571), DeadlineFacts.FromCase(Case with { Fields = new Dictionary<string, string> { ["year"] = "๒๕๗๒" } }, procedure).Year);
    }

    [Fact]
    public void A_step_is_finished_when_its_last_stay_in_the_round_is()
    {
        var facts = DeadlineFacts.FromCase(Case with
        {
            Visits =
            [
                new("name", 1, At(10, 1, 2)) { FinishedAt = At(10, 2, 2) },
                new("gather", 1, At(10, 2, 2), "m6") { FinishedAt = At(10, 3, 2) },
                new("accept", 1, At(10, 3, 2), "m6") { FinishedAt = At(10, 4, 2), Returned = true },
                new("gather", 2, At(10, 4, 2), "m6") { FinishedAt = At(10, 5, 18) },
                new("gather", 3, At(10, 6, 2), "m12"),
            ],
        }, Plans.EveryKind);
        Assert.Equal(
            [(new("gather", "m6"), new(2026, 10, 6)), (new StepRound("name"), new DateOnly(2026, 10, 2))],
            facts.Finished.Select(f => (f.Key, f.Value)).OrderBy(f => f.Key.Step));
    }

    [Fact]
    public void A_step_that_a_return_brought_back_is_not_finished()
    {
        var facts = DeadlineFacts.FromCase(Case with
        {
            Visits = [new("gather", 1, At(10, 2, 2), "m6") { FinishedAt = At(10, 3, 2) }, new("gather", 2, At(10, 4, 2), "m6")],
        }, Plans.EveryKind);
        Assert.Empty(facts.Finished);
    }

    private static DateTimeOffset At(int month, int day, int hour) => new(2026, month, day, hour, 0, 0, TimeSpan.Zero);
}
