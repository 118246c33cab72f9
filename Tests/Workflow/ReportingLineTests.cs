using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>รองผู้อำนวยการที่กำกับดูแล: of several deputies the one in charge of the line, not all at once.</summary>
public sealed class ReportingLineTests
{
    private static readonly string People = EmbeddedDefinitions.Sources("People/").Single().Yaml;

    private static readonly DateOnly Day = new(2026, 11, 23);

    [Fact]
    public void The_deputy_in_charge_of_the_procedure_endorses_and_no_other()
    {
        var run = CaseRun.Start("performance-monitoring", "niran", TwoDeputies()).AdvanceTo("approve-circular");
        Assert.Equal(["wanida"], Asked(run));
        run.Refused<NotYourStep>(r => r.Approve("chai"));
        CaseRun.AssertAccepted(run.Approve("wanida"));
    }

    [Fact]
    public void The_superior_of_a_units_head_is_the_deputy_of_that_unit()
    {
        var office = TwoDeputies();
        // The head of the mission is away for good: who stands in for the position is the deputy of the unit.
        var vacant = office.Without("duangjai");
        var unit = office.Units.First(u => u.Position == "head-of-communications-mission").Key;
        var assignment = new Assignment("collect-reports", 1, new Assignee.Unit(unit), IsDecision: false, [], DateTimeOffset.UnixEpoch);
        var lines = new StaffDirectory([.. vacant.Positions], vacant.People, [], vacant.Units, vacant.Bodies, [], [new("deputy-director", "chai", [], [unit])]);
        Assert.Equal(["chai"], Responsibility.Resolve(assignment, "niran", lines, Day, "performance-monitoring").MayAct.Select(p => p.Id));
    }

    [Fact]
    public void A_matter_of_nobodys_line_goes_to_all_deputies()
    {
        var assignment = new Assignment("x", 1, new Assignee.Position("deputy-director"), IsDecision: true, [], DateTimeOffset.UnixEpoch);
        Assert.Equal(["wanida", "chai"], Responsibility.Resolve(assignment, "malee", TwoDeputies(), Day, "mou").MayAct.Select(p => p.Id));
        Assert.Equal(["chai"], Responsibility.Resolve(assignment, "malee", TwoDeputies(), Day, "risk-management").MayAct.Select(p => p.Id));
    }

    [Fact]
    public void Whoever_acts_for_the_deputy_in_charge_takes_the_place_and_the_deputy_who_prepared_the_matter_leaves_it_to_another()
    {
        var assignment = new Assignment("x", 1, new Assignee.Position("deputy-director"), IsDecision: true, [], DateTimeOffset.UnixEpoch);
        var acting = TwoDeputies(new Acting("prasert", "deputy-director", "wanida", Day, Day.AddDays(5)));
        Assert.Equal(["wanida", "prasert"], Responsibility.Resolve(assignment, "malee", acting, Day, "performance-monitoring").MayAct.Select(p => p.Id));
        var own = assignment with { ExcludedPeople = ["wanida"] };
        Assert.Equal(["chai"], Responsibility.Resolve(own, "malee", TwoDeputies(), Day, "performance-monitoring").MayAct.Select(p => p.Id));
    }

    [Theory]
    [InlineData("person: wanda, position: deputy-director, procedures: [mou]", "UnknownName(person, wanda)")]
    [InlineData("person: wanida, position: deputy, procedures: [mou]", "UnknownName(position, deputy)")]
    [InlineData("person: wanida, position: deputy-director, units: [nowhere]", "UnknownName(units, nowhere)")]
    [InlineData("person: wanida, position: deputy-director", "InChargeOfNothing(wanida)")]
    public void A_mistake_in_a_line_is_told(string line, string says)
    {
        var yaml = People + $"\nlines:\n  - {{{line}}}\n";
        Assert.Contains(Assert.Throws<DefinitionException>(() => StaffDirectoryReader.Read("people.yaml", yaml)).Faults, f => f.ToString().Contains(says, StringComparison.Ordinal));
    }

    [Fact]
    public void Lines_are_read()
    {
        var yaml = People + "\nlines:\n  - {person: wanida, position: deputy-director, procedures: [mou, aqan], units: [policy-strategy]}\n";
        var line = Assert.Single(StaffDirectoryReader.Read("people.yaml", yaml).Lines);
        Assert.Equal(("deputy-director", "wanida", "mou,aqan", "policy-strategy"), (line.Position, line.Person, string.Join(',', line.Procedures), string.Join(',', line.Units)));
    }

    private static IEnumerable<string> Asked(CaseRun run) => Responsibility.Resolve(run.State!, run.Step, run.Directory, ThaiTime.Date(run.Now)).Addressees.Select(p => p.Id);

    private static StaffDirectory TwoDeputies(params Acting[] acting)
    {
        var office = SampleOffice.Directory.Holding("chai", "head-of-it-mission", "deputy-director");
        return new(
            [.. office.Positions], office.People, acting, office.Units, office.Bodies, [],
            [new("deputy-director", "wanida", ["performance-monitoring"], []), new("deputy-director", "chai", ["risk-management"], [])]);
    }
}
