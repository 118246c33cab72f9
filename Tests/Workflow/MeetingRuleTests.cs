using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Meetings;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class MeetingRuleTests
{
    [Fact]
    public void It_is_set_changed_and_then_done()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Refused<MeetingNeeded>(r => r.Done("malee"));
        Assert.Contains(new UpsertMeetingEvent("signing-ceremony", 1), CaseRun.AssertAccepted(run.Schedule("malee")).Effects);
        var later = run.Ceremony() with { Place = "โรงแรม" };
        CaseRun.AssertAccepted(run.Schedule("kanda", later));
        Assert.Equal(later, run.Current.Meeting);
        CaseRun.AssertAccepted(run.Done("malee"));
        Assert.Equal("archive-mou", run.Current.Step);
    }

    [Fact]
    public void The_same_meeting_set_again_changes_nothing()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Schedule("malee");
        var before = run.State;
        Assert.Same(before, Assert.IsType<Repeated>(run.Schedule("malee")).State);
    }

    public static TheoryData<Func<Meeting, Meeting>, MeetingFault> Faults => new()
    {
        { m => m with { End = m.Start }, MeetingFault.EndsBeforeStart },
        { m => m with { Start = m.Start.AddDays(-3), End = m.End.AddDays(-3) }, MeetingFault.InThePast },
        { m => m with { Place = " " }, MeetingFault.NoPlace },
        { m => m with { People = [] }, MeetingFault.NoPeople },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_meeting_that_cannot_be_is_refused(Func<Meeting, Meeting> change, MeetingFault fault) =>
        Assert.Equal(fault, CaseRun.At("signing-ceremony").Refused<MeetingInvalid>(r => r.Schedule("malee", change(r.Ceremony()))).Fault);

    [Fact]
    public void Place_and_names_fit_a_card()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Refused<TooLong>(r => r.Schedule("malee", r.Ceremony() with { Place = new string('ก', 201) }));
        run.Refused<TooLong>(r => r.Schedule("malee", r.Ceremony() with { People = [new string('ก', 201)] }));
    }

    [Fact]
    public void Files_may_be_handed_in_but_it_is_not_decided()
    {
        var run = CaseRun.At("signing-ceremony");
        CaseRun.AssertAccepted(run.HandIn("malee", "d1", "ceremony-programme"));
        run.Refused<NotPossibleHere>(r => r.Approve("malee"));
        run.Refused<NotPossibleHere>(r => r.Choose("malee", "signed"));
    }

    [Fact]
    public void A_step_waits_for_its_meeting_and_then_for_those_who_endorse_it_even_if_it_is_passed_on_before()
    {
        var plan = EmbeddedDefinitions.Procedures().Single(p => p.Id == "action-plan");
        var run = new CaseRun(plan with { Steps = [.. plan.Steps.Select(s => s with { Window = null })] }, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("niran", plan.Fields.ToDictionary(f => f.Key, f => f.Example)));
        run.AdvanceTo("review-meeting");
        var meeting = run.Ceremony();
        CaseRun.AssertAccepted(run.Schedule("niran", meeting));
        Assert.Equal((meeting.Start, meeting.End), (Summary().MeetingAt, Waiting().Since));
        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        Assert.Equal((null, run.Now), (Summary().MeetingAt, Waiting().Since));

        CaseSummary Summary() => CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays);
        WaitingStep Waiting() => CaseDeadlines.Waiting(run.State!, run.Procedure, run.Holidays)!;
    }
}
