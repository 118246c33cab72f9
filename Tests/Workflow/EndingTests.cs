using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Cancelling, and what is still taken when a case has ended.</summary>
public sealed class EndingTests
{
    [Fact]
    public void Who_opened_a_case_cancels_it_and_the_calendar_is_cleared()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Schedule("malee");
        var cancelled = CaseRun.AssertAccepted(run.Cancel("malee", " เลื่อนไม่มีกำหนด "));
        Assert.Equal((CaseStatus.Cancelled, "เลื่อนไม่มีกำหนด", "malee"), (run.State!.Status, run.State.CancelReason, run.State.EndedBy!.Person));
        Assert.Contains(new CancelMeetingEvent("signing-ceremony", 1), cancelled.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "signing-ceremony", 1)), cancelled.Effects);
    }

    [Fact]
    public void A_meeting_that_is_over_stays_in_the_calendar()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Schedule("malee");
        run.Now = run.Now.AddDays(2);
        Assert.DoesNotContain(CaseRun.AssertAccepted(run.Cancel("malee")).Effects, e => e is CancelMeetingEvent);
    }

    [Fact]
    public void Nobody_else_cancels_it_not_even_the_director()
    {
        var run = CaseRun.At("approve-coordination");
        Assert.Equal(["malee"], run.Refused<NotYourCase>(r => r.Cancel("somchai")).Owners.Select(p => p.Id));
        run.Refused<NotYourCase>(r => r.Cancel("kanda"));
    }

    [Fact]
    public void Cancelling_needs_a_reason()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<ReasonNeeded>(r => r.Cancel("malee", " "));
        run.Refused<TooLong>(r => r.Cancel("malee", new string('ก', 1001)));
    }

    [Fact]
    public void Who_opened_it_cancels_it_also_from_another_post()
    {
        var run = CaseRun.At("analyse-partner");
        run.Directory = run.Directory.Holding("malee", "policy-officer");
        CaseRun.AssertAccepted(run.Cancel("malee"));
        Assert.Equal("international-relations-officer", run.State!.EndedBy!.Position);
    }

    [Fact]
    public void What_has_ended_takes_nothing_but_reports()
    {
        var run = CaseRun.At("analyse-partner");
        run.HandIn("malee", "d1");
        var open = run.Current;
        run.Cancel("malee");
        Assert.Equal(CaseStatus.Cancelled, run.Refused<CaseEnded>(r => r.Cancel("malee")).Status);
        var refusal = run.Refused<CaseEnded>(r => r.Send(new CompleteStep(r.NextId, CaseRun.Number, open.Step, open.VisitNumber, "x"), "malee"));
        Assert.Equal(("malee", run.Now), (refusal.By.Person, refusal.At));
        CaseRun.AssertAccepted(run.Filed("d1"));
        Assert.NotNull(run.State!.FindDocument("d1")!.Item);
        Assert.Equal(CaseStatus.Cancelled, run.State.Status);
    }
}
