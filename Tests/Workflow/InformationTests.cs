using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>เสนอ…ทราบ: whoever is to be informed gets a card when the row is passed, and confirms it with one tap.</summary>
public sealed class InformationTests
{
    [Fact]
    public void Who_ran_the_project_is_named_informed_and_confirms_it()
    {
        var run = CaseRun.Start("training-evaluation", "suda").AdvanceTo("share-results");
        run.Refused<ParticipantsNeeded>(r => r.Done("suda", "ไม่มี"));
        run.Refused<UnknownPerson>(r => r.Name("suda", "nobody"));
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Name("suda", "chai", "duangjai"))));
        CaseRun.AssertAccepted(run.Done("suda", "ไม่มี"));
        var passed = CaseRun.AssertAccepted(run.Approve("orathai"));
        Assert.Equal(["chai", "duangjai"], Notified(passed));
        // They are no participants of anything, and the case does not wait for them.
        Assert.DoesNotContain(passed.Effects, e => e is RepostCard { Card.Kind: CardKind.Assigned });
        Assert.Empty(run.State!.Participants);
        Assert.Equal(CaseStatus.Closed, run.State.Status);

        run.Refused<NotPossibleHere>(r => Acknowledge(r, "malee"));
        var confirmed = CaseRun.AssertAccepted(Acknowledge(run, "chai"));
        Assert.IsType<Acknowledged>(Assert.Single(confirmed.Events).Event);
        Assert.Equal(["chai"], run.State.FindVisit("share-results", 1)!.Acknowledgements.Select(a => a.By.Person));
        Assert.Equal(CaseStatus.Closed, run.State.Status);
        Assert.IsType<Repeated>(Acknowledge(run, "chai"));
        CaseRun.AssertAccepted(Acknowledge(run, "duangjai"));
        Assert.Equal(["chai", "duangjai"], CaseFold.Replay(run.Events)!.FindVisit("share-results", 1)!.Acknowledgements.Select(a => a.By.Person));
    }

    /// <summary>เสนอผู้อำนวยการพิจารณาทราบ: no endorsement is needed.</summary>
    [Fact]
    public void The_director_confirms_the_review_of_the_annual_report()
    {
        var run = CaseRun.Start("annual-report", "suda").AdvanceTo("review-work");
        var passed = CaseRun.AssertAccepted(run.Done("suda", "ไม่มี"));
        Assert.Equal(CaseStatus.Closed, run.State!.Status);
        Assert.Equal(["somchai"], Notified(passed));
        CaseRun.AssertAccepted(run.Send(new Acknowledge(run.NextId, CaseRun.Number, "review-work", 1), "somchai"));
        Assert.Equal(("somchai", "director"), run.State!.FindVisit("review-work", 1)!.Acknowledgements[0] is { By: var by } ? (by.Person, by.Position) : default);
    }

    /// <summary>จัดทำรายงาน…ให้ทุกสำนัก/ภารกิจ: each of them gets it, in each round.</summary>
    [Fact]
    public void The_progress_report_goes_to_the_heads_of_all_units()
    {
        var run = CaseRun.Start("opdc-assessment", "suda").AdvanceTo("progress-report");
        CaseRun.AssertAccepted(run.Done("suda", "ไม่มี"));
        var told = Notified(CaseRun.AssertAccepted(run.Approve("somchai"))).ToHashSet();
        Assert.All(run.Directory.Units, u => Assert.Contains(run.Directory.Holders(u.Position, new(2026, 11, 23))[0].Id, told));
    }

    [Fact]
    public void Nobody_confirms_what_they_were_not_told()
    {
        var run = CaseRun.Start("annual-report", "suda").AdvanceTo("review-work");
        run.Refused<NotPossibleHere>(r => r.Send(new Acknowledge(r.NextId, CaseRun.Number, "review-work", 1), "somchai"));
    }

    private static Decision Acknowledge(CaseRun run, string person) => run.Send(new Acknowledge(run.NextId, CaseRun.Number, "share-results", 1), person);

    private static IEnumerable<string?> Notified(Accepted decision) => decision.Effects.OfType<ShowCard>().Where(c => c.Card.Kind == CardKind.ForInformation).Select(c => c.To.Person);
}
