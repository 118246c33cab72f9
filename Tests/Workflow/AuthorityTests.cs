using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Who may: by position, by acting order, by standing in; never on one's own submission.</summary>
public sealed class AuthorityTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    private static Acting Acts(string person, DateOnly from, DateOnly to) => new(person, "director", "somchai", from, to);

    [Theory]
    [InlineData("malee")]
    [InlineData("prasert")]
    [InlineData("wanida")]
    public void Only_the_position_whose_turn_it_is_may_decide(string person)
    {
        var refusal = CaseRun.At("approve-coordination").Refused<NotYourStep>(r => r.Approve(person));
        Assert.Equal("director", refusal.Position);
        Assert.Equal(["somchai"], refusal.People.Select(p => p.Id));
    }

    [Fact]
    public void A_colleague_of_the_officer_may_do_the_step() => CaseRun.AssertAccepted(CaseRun.At("analyse-partner").Done("kanda", "ไม่มี"));

    [Fact]
    public void Who_acts_for_the_director_signs_with_both_names()
    {
        var run = CaseRun.At("approve-coordination", SampleOffice.Directory.With(Acts("prasert", Today, Today)));
        CaseRun.AssertAccepted(run.Approve("prasert"));
        Assert.Equal(new Signature("prasert", "นายประเสริฐ ทองดี", "director", "นายสมชาย วัฒนกุล"), run.State!.FindVisit("approve-coordination", 1)!.By);
    }

    [Theory]
    [InlineData(-5, -1)]
    [InlineData(1, 5)]
    public void Acting_begins_and_ends_on_its_dates(int from, int to) =>
        CaseRun.At("approve-coordination", SampleOffice.Directory.With(Acts("prasert", Today.AddDays(from), Today.AddDays(to))))
            .Refused<NotYourStep>(r => r.Approve("prasert"));

    [Fact]
    public void The_date_is_the_one_of_the_office_not_of_greenwich()
    {
        var run = CaseRun.At("approve-coordination", SampleOffice.Directory.With(Acts("prasert", Today, Today)));
        run.Now = new DateTimeOffset(2026, 11, 23, 17, 30, 0, TimeSpan.Zero);
        run.Refused<NotYourStep>(r => r.Approve("prasert"));
        run.Now = new DateTimeOffset(2026, 11, 22, 17, 30, 0, TimeSpan.Zero);
        CaseRun.AssertAccepted(run.Approve("prasert"));
    }

    [Fact]
    public void The_director_keeps_authority_while_someone_acts_in_the_position() =>
        CaseRun.AssertAccepted(CaseRun.At("approve-coordination", SampleOffice.Directory.With(Acts("prasert", Today, Today))).Approve("somchai"));

    [Fact]
    public void Where_a_post_is_vacant_the_next_one_up_stands_in()
    {
        var run = CaseRun.At("approve-coordination");
        run.Directory = run.Directory.Without("somchai");
        CaseRun.AssertAccepted(run.Approve("wanida"));
        Assert.Equal("deputy-director", run.State!.FindVisit("approve-coordination", 1)!.By!.Position);
    }

    [Fact]
    public void Standing_in_climbs_over_several_vacant_posts()
    {
        var run = CaseRun.At("draft-mou");
        run.Directory = run.Directory.Without("malee", "kanda", "somsak");
        CaseRun.AssertAccepted(run.Done("prasert", "ไม่มี"));
        Assert.Equal("head-of-mission", run.State!.FindVisit("draft-mou", 1)!.By!.Position);
    }

    [Fact]
    public void Nobody_decides_on_a_submission_of_their_own_while_acting()
    {
        var run = CaseRun.At("approve-coordination", SampleOffice.Directory.With(Acts("malee", Today, Today)));
        Assert.Equal(["somchai"], run.Refused<OwnSubmission>(r => r.Approve("malee")).Others.Select(p => p.Id));
        run.Refused<OwnSubmission>(r => r.Return("malee"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
    }

    [Fact]
    public void Who_only_handed_in_a_file_submitted_too()
    {
        var run = CaseRun.At("request-coordination", SampleOffice.Directory.With(Acts("kanda", Today, Today)));
        run.HandIn("kanda", "d1");
        run.Done("malee", "ไม่มี");
        run.Refused<OwnSubmission>(r => r.Approve("kanda"));
    }

    [Fact]
    public void A_director_who_did_the_step_in_person_leaves_the_decision_to_the_deputy()
    {
        var run = CaseRun.At("request-coordination", SampleOffice.Directory.Holding("somchai", "director", "international-relations-officer"));
        run.Done("somchai", "ไม่มี");
        run.Refused<OwnSubmission>(r => r.Approve("somchai"));
        CaseRun.AssertAccepted(run.Approve("wanida"));
    }

    [Fact]
    public void What_was_sent_back_stays_the_submission_of_whoever_prepared_it_first()
    {
        var run = CaseRun.At("request-coordination", SampleOffice.Directory.With(Acts("malee", Today, Today)));
        run.HandIn("malee", "d1", "coordination-memo");
        run.Done("malee");
        run.Return("somchai");
        run.Done("kanda", "ไม่มี");
        run.Done("kanda");
        Assert.Equal("approve-coordination", run.Current.Step);
        run.Refused<OwnSubmission>(r => r.Approve("malee"));
    }

    [Fact]
    public void Having_sent_it_back_bars_nobody_from_deciding_again()
    {
        var run = CaseRun.At("approve-coordination");
        run.Return("somchai");
        run.Done("malee", "ไม่มี");
        run.Done("malee", "ไม่มี");
        CaseRun.AssertAccepted(run.Approve("somchai"));
    }

    [Fact]
    public void After_a_decision_only_what_followed_it_counts_as_submitted()
    {
        var run = CaseRun.At("draft-mou", SampleOffice.Directory.With(Acts("malee", Today, Today)));
        run.Done("kanda", "ไม่มี");
        run.Done("kanda", "ไม่มี");
        CaseRun.AssertAccepted(run.Choose("malee", "signed"));
    }

    [Fact]
    public void The_same_command_twice_is_answered_with_the_case_as_it_stands()
    {
        var run = CaseRun.At("approve-coordination");
        var command = new Approve("same", CaseRun.Number, "approve-coordination", 1);
        CaseRun.AssertAccepted(run.Send(command, "somchai"));
        Assert.Same(run.State, Assert.IsType<Repeated>(run.Send(command, "somchai")).State);
        run.Done("malee", "ไม่มี");
        Assert.Same(run.State, Assert.IsType<Repeated>(run.Send(command, "somchai")).State);
    }
}
