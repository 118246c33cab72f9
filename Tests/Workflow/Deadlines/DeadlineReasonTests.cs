using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

public sealed class DeadlineReasonTests
{
    [Fact]
    public void A_step_that_is_due_before_days_in_some_rounds_is_due_at_the_end_of_the_others()
    {
        var visit = EmbeddedDefinitions.Procedures().Single(p => p.Id == "study-visit");
        var step = visit.Step("prepare-visit") with { Window = new BeforeDaysWindow("date") { OnlyIn = ["m11"] } };
        Assert.Equal(visit.Field("date")!.Label, DeadlineReason.Create(visit, step, new Round("m11", new Bilingual("พฤศจิกายน", "November"), 11)).Before);
        Assert.Null(DeadlineReason.Create(visit, step, new Round("m10", new Bilingual("ตุลาคม", "October"), 10)).Before);
    }
}
