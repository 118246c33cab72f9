using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ทวงถาม: superiors and owners ask whoever holds a step, once a day.</summary>
[Trait("Culture", "Any")]
public sealed class ChaseTests
{
    [Fact]
    public void The_owner_asks_the_director_whose_card_comes_to_the_end_of_the_chat()
    {
        var run = CaseRun.At("approve-coordination");
        var asked = CaseRun.Taken(Chase(run, "malee"));
        Assert.Equal(["somchai"], Assert.IsType<AssigneesChased>(Assert.Single(asked.Events).Event).People);
        Assert.Contains(new RepostCard(new CardRef(CardKind.Step, "approve-coordination", 1), Recipient.To("somchai")), asked.Effects);
    }

    [Fact]
    public void Once_a_day_is_enough_whoever_asks()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.Taken(Chase(run, "somchai"));
        Assert.IsType<Repeated>(Chase(run, "somsak"));
        run.Now = run.Now.AddDays(1);
        CaseRun.Taken(Chase(run, "somsak"));
    }

    [Fact]
    public void Who_holds_the_step_does_not_ask_for_it() => CaseRun.At("analyse-partner").Refused<NotPossibleHere>(r => Chase(r, "malee"));

    [Fact]
    public void Others_do_not_ask_for_it() => CaseRun.At("approve-coordination").Refused<NotYourStep>(r => Chase(r, "niran"));

    private static Decision Chase(CaseRun run, string person) => run.Send(new Chase(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber), person);
}
