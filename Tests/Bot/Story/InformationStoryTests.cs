using OnesqaBot.Bot.Tests.Story.Handbook;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using Xunit;

namespace OnesqaBot.Bot.Tests.Story;

/// <summary>เสนอผู้อำนวยการพิจารณาทราบ, through Teams: the director gets the result and confirms it with one tap.</summary>
public sealed class InformationStoryTests
{
    [Fact]
    public async Task The_director_confirms_the_review_of_the_annual_report_and_it_stands_in_the_history()
    {
        await using var office = await Office.Open();
        var number = await new ProcedureRun(office, EmbeddedDefinitions.Procedures().Single(p => p.Id == "annual-report"), Manner.Straight).ToItsEnd();
        var card = office.Card("somchai", "เรียนเพื่อทราบ");
        await office.Presses("somchai", card, "acknowledge", new { });
        var @case = (await office.Case(number)).Case;
        Assert.Equal((CaseStatus.Closed, "somchai"), (@case.Status, Assert.Single(@case.FindVisit("review-work", 1)!.Acknowledgements).By.Person));
        Assert.Contains("ท่านรับทราบแล้วเมื่อ", Office.Text(office.Card("somchai", "เรียนเพื่อทราบ")), StringComparison.Ordinal);
        Assert.Contains("👁️ รับทราบ", Office.Text(Assert.Single(await office.Says("suda", $"ประวัติ {number}"))), StringComparison.Ordinal);
    }
}
