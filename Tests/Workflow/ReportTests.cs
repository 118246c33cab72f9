using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class ReportTests
{
    [Fact]
    public void The_one_who_decides_now_finds_a_file_that_landed_late()
    {
        var run = CaseRun.At("request-coordination");
        run.HandIn("malee", "d1", "coordination-memo");
        run.Done("malee");
        var filed = CaseRun.AssertAccepted(run.Filed("d1"));
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "request-coordination", 1), ForFile: true), filed.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "approve-coordination", 1), ForFile: true), filed.Effects);
        Assert.Equal(Signature.System, filed.Events[0].By);
    }

    [Fact]
    public void A_file_of_an_earlier_visit_refreshes_the_present_visit_of_the_same_step_too()
    {
        var run = CaseRun.At("analyse-partner");
        run.HandIn("malee", "d1", "analysis-report");
        run.Done("malee");
        run.Done("malee", "ไม่มี");
        run.Return("somchai");
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "analyse-partner", 2), ForFile: true), CaseRun.AssertAccepted(run.Filed("d1")).Effects);
    }

    [Fact]
    public void Who_handed_in_a_file_that_was_lost_is_told()
    {
        var run = CaseRun.At("analyse-partner");
        run.HandIn("kanda", "d1");
        Assert.Contains(new ShowCard(new CardRef(CardKind.FileLost, Subject: "d1"), Recipient.ForPerson("kanda")), CaseRun.AssertAccepted(run.Lost("d1")).Effects);
        Assert.Equal(FileFault.DownloadFailed, run.State!.FindDocument("d1")!.Lost);
    }

    [Fact]
    public void Who_could_not_be_reached_is_told_of_once()
    {
        var run = CaseRun.At("approve-coordination");
        var told = CaseRun.AssertAccepted(run.Send(new ReportUnreachable(run.NextId, CaseRun.Number, "somchai"), null));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Unreachable, Subject: "somchai"), Recipient.ForPerson("malee")), told.Effects);
        run.Refused<NotPossibleHere>(r => r.Send(new ReportUnreachable(r.NextId, CaseRun.Number, "somchai"), null));
    }

    [Fact]
    public void That_the_officer_herself_is_unreachable_is_not_sent_to_her()
    {
        var run = CaseRun.At("analyse-partner");
        Assert.DoesNotContain(CaseRun.AssertAccepted(run.Send(new ReportUnreachable(run.NextId, CaseRun.Number, "malee"), null)).Effects, e => e is ShowCard);
    }

    [Fact]
    public void A_report_on_a_document_that_there_is_not_is_refused()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<NotPossibleHere>(r => r.Filed("d9"));
        run.Refused<NotPossibleHere>(r => r.Lost("d9"));
    }
}
