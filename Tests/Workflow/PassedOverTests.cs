using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Whoever is passed over is told, once: others acted or stood in for them, or the case went on without them.</summary>
public sealed class PassedOverTests
{
    private static readonly CardRef Card = new(CardKind.PassedOver, "approve-coordination", 1);

    [Fact]
    public void Whoever_is_acted_for_hears_what_was_decided()
    {
        var run = CaseRun.At("approve-coordination", With(new Acting("suda", Authority.Director, "somchai", new(2026, 11, 1), new(2026, 12, 31))));
        var approved = CaseRun.AssertAccepted(run.Approve("suda"));
        Assert.Equal(["somchai"], Notified(approved));
        Assert.Equal([("somchai", 0)], run.State!.FindVisit("approve-coordination", 1)!.PassedOver.SelectMany(p => p.People.Select(person => (person, p.Stage))));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));

        // A return decides too.
        var returned = CaseRun.At("approve-coordination", run.Directory);
        Assert.Equal(["somchai"], Notified(CaseRun.AssertAccepted(returned.Return("suda"))));
    }

    [Fact]
    public void Whoever_decides_in_their_own_right_passes_nobody_over()
    {
        var run = CaseRun.At("approve-coordination", With(new Acting("suda", Authority.Director, "somchai", new(2026, 11, 1), new(2026, 12, 31))));
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Approve("somchai"))));
        // An acting order that is over replaces nobody.
        var later = CaseRun.At("approve-coordination", With(new Acting("suda", Authority.Director, "somchai", new(2026, 10, 1), new(2026, 10, 31))));
        Assert.Empty(Notified(CaseRun.AssertAccepted(later.Approve("somchai"))));
    }

    [Fact]
    public void A_director_who_prepared_the_paper_hears_what_the_stand_in_decided()
    {
        // The director opened the case, and so may not decide on it.
        var office = EmbeddedDefinitions.People();
        var people = office.People.Select(p => p.Id == "somchai" ? p with { Positions = [.. p.Positions, .. office.ById("malee")!.Positions] } : p);
        var run = new CaseRun(EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou"), new([.. office.Positions], [.. people], [], office.Units, office.Bodies, office.Administrators));
        run.Open("somchai");
        while (run.Current.Step != "approve-coordination") run.Done("somchai", "ไม่มี");
        var deputy = run.Assignee;
        Assert.NotEqual("somchai", deputy);
        Assert.Equal(["somchai"], Notified(CaseRun.AssertAccepted(run.Approve(deputy))));
    }

    [Fact]
    public void Whose_stage_is_skipped_because_another_of_them_endorsed_before_hears_it()
    {
        // Two people may endorse at each stage, and one of them at both.
        var embedded = EmbeddedDefinitions.Procedures().Single(p => p.Id == "mou");
        string[] chain = ["section-head", "mission-head"];
        var office = EmbeddedDefinitions.People();
        Position[] positions = [.. office.Positions, .. chain.Select(c => new Position(c, new(c, c), null))];
        Person Holding(Person p, params string[] held) => p with { Positions = [.. p.Positions, .. held] };
        var people = office.People.Select(p => p.Id switch { "suda" => Holding(p, chain), "kanda" => Holding(p, "section-head"), "wanida" => Holding(p, "mission-head"), _ => p });
        var procedure = embedded with { Steps = [embedded.First with { EndorsedBy = chain }, .. embedded.Steps.Skip(1)] };
        var run = new CaseRun(procedure, new(positions, [.. people], [], office.Units, office.Bodies, office.Administrators));
        run.Open("malee");
        run.Done("malee", "ไม่มี");
        var endorsed = CaseRun.AssertAccepted(run.Approve("suda"));
        Assert.Equal(procedure.First.Next, run.Current.Step);
        Assert.Equal(["wanida"], endorsed.Effects.OfType<ShowCard>().Where(s => s.Card.Kind == CardKind.PassedOver).Select(s => s.To.Person!));
    }

    [Fact]
    public void A_decision_that_is_taken_back_takes_its_notice_back()
    {
        var run = CaseRun.At("approve-coordination", With(new Acting("suda", Authority.Director, "somchai", new(2026, 11, 1), new(2026, 12, 31))));
        run.Approve("suda");
        var taken = CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), "suda"));
        Assert.Contains(new RefreshCards(Card), taken.Effects);
        Assert.Empty(run.Current.PassedOver);
    }

    [Fact]
    public void A_collection_that_is_closed_tells_those_whose_answer_it_did_not_wait_for()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var (answered, asked) = (run.Current.Asked[0], run.Current.Asked);
        CaseRun.AssertAccepted(run.Answer(answered));
        CaseRun.AssertAccepted(run.Accept("niran"));
        var closed = CaseRun.AssertAccepted(run.Send(new CompleteStep(run.NextId, CaseRun.Number, "collect-details", 1, "ใกล้ถึงกำหนดส่งสำนักงบประมาณ"), "niran"));
        var told = closed.Effects.OfType<RepostCard>().Where(r => r.Card.Kind == CardKind.Request).Select(r => r.Card.Subject).ToHashSet();
        Assert.Equal(asked.Where(r => r != answered).Select(r => r.ToString()).Order(), told.Order());
    }

    internal static StaffDirectory With(Acting acting)
    {
        var office = EmbeddedDefinitions.People();
        return new([.. office.Positions], office.People, [.. office.Acting, acting], office.Units, office.Bodies, office.Administrators, office.Lines);
    }

    private static IEnumerable<string> Notified(Accepted accepted) => accepted.Effects.OfType<ShowCard>().Where(s => s.Card == Card).Select(s => s.To.Person!);
}
