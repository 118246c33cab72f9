using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ผู้อำนวยการ/คณะกรรมการ สมศ./รัฐมนตรี decide in order; what bodies resolve is recorded by the office.</summary>
public sealed class ResolutionTests
{
    private static CaseRun AtStage(int stage)
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("sign-request");
        while (run.Current.Stage < stage) run.FinishStage();
        return run;
    }

    [Fact]
    public void The_director_decides_then_each_body_in_order()
    {
        var run = AtStage(1);
        Assert.Equal((StageKind.Approval, "somchai"), (run.Stage.Kind, run.Assignee));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal((StageKind.Resolution, "onesqa-board", "niran"), (run.Stage.Kind, run.Stage.Body, run.Assignee));
        CaseRun.AssertAccepted(run.Resolve("niran", ResolutionResult.PassedWithConditions, "ปรับวงเงินด้านวิจัย"));
        Assert.Equal("minister", run.Stage.Body);
        CaseRun.AssertAccepted(run.Resolve("niran"));
        var row = run.State!.FindVisit("sign-request", 1)!;
        Assert.Equal(["onesqa-board", "minister"], row.Resolutions.Select(r => r.Body));
        Assert.Equal("ปรับวงเงินด้านวิจัย", row.Resolutions[0].Note);
        Assert.Equal(Outcomes.Passed, row.Outcome);
        Assert.Equal("explain-budget", run.Current.Step);
    }

    [Fact]
    public void What_a_body_returns_goes_back_to_where_it_was_prepared()
    {
        var run = AtStage(2);
        CaseRun.AssertAccepted(run.Resolve("niran", ResolutionResult.Returned, "ขอข้อมูลเพิ่ม"));
        Assert.Equal(("check-details", 2), (run.Current.Step, run.Current.VisitNumber));
        Assert.Equal("ขอข้อมูลเพิ่ม", run.State!.FindVisit("sign-request", 1)!.Reason);
        // It begins with the director again.
        run.AdvanceTo("sign-request");
        run.FinishStage();
        Assert.Equal("somchai", run.Assignee);
    }

    [Theory]
    [InlineData(null, "1", null, ResolutionFault.NoResult)]
    [InlineData(ResolutionResult.Passed, " ", null, ResolutionFault.NoNumber)]
    [InlineData(ResolutionResult.Returned, "1", " ", ResolutionFault.NoNote)]
    [InlineData(ResolutionResult.PassedWithConditions, "1", null, ResolutionFault.NoNote)]
    public void What_is_missing_is_told(ResolutionResult? result, string number, string? note, ResolutionFault fault) =>
        Assert.Equal(fault, AtStage(2).Refused<ResolutionInvalid>(r => r.Resolve("niran", result, note, "ไม่มี", number)).Fault);

    [Fact]
    public void A_meeting_of_tomorrow_has_resolved_nothing()
    {
        var run = AtStage(2);
        Decision On(DateOnly? date, string meeting) => run.Send(
            new RecordResolution(run.NextId, CaseRun.Number, "sign-request", 1, "1", meeting, date, ResolutionResult.Passed, null, "ไม่มี"), "niran");
        var today = ThaiTime.Date(run.Now);
        Assert.Equal(ResolutionFault.InTheFuture, run.Refused<ResolutionInvalid>(_ => On(today.AddDays(1), "1")).Fault);
        Assert.Equal(ResolutionFault.NoDate, run.Refused<ResolutionInvalid>(_ => On(null, "1")).Fault);
        Assert.Equal(ResolutionFault.NoMeeting, run.Refused<ResolutionInvalid>(_ => On(today, "")).Fault);
        run.Refused<TooLong>(_ => On(today, new string('ก', 121)));
    }

    /// <summary>ผลการดำเนินงานรายไตรมาส - เสนอ…: a body that is told of results notes them and goes on; it need not approve.</summary>
    [Fact]
    public void A_body_may_note_what_it_is_told()
    {
        var run = AtStage(2);
        CaseRun.AssertAccepted(run.Resolve("niran", ResolutionResult.Noted, "ให้เร่งเบิกจ่าย"));
        CaseRun.AssertAccepted(run.Resolve("niran", ResolutionResult.Noted));
        var row = run.State!.FindVisit("sign-request", 1)!;
        Assert.Equal(["ให้เร่งเบิกจ่าย", null], row.Resolutions.Select(r => r.Note));
        Assert.Equal((Outcomes.Noted, "explain-budget"), (row.Outcome, run.Current.Step));
    }

    [Fact]
    public void A_minister_has_a_letter_and_no_meeting()
    {
        var run = AtStage(2);
        CaseRun.AssertAccepted(run.Resolve("niran"));
        Assert.Equal("minister", run.Stage.Body);
        CaseRun.AssertAccepted(run.Send(
            new RecordResolution(run.NextId, CaseRun.Number, "sign-request", 1, "ศธ ๐๒๐๑/๔๕", "", ThaiTime.Date(run.Now), ResolutionResult.Passed, null, "ไม่มี"), "niran"));
        Assert.Equal(("ศธ ๐๒๐๑/๔๕", ""), run.State!.FindVisit("sign-request", 1)!.Resolutions[^1] is var r ? (r.Number, r.Meeting) : default);
    }

    [Fact]
    public void The_minutes_are_attached_or_their_absence_explained()
    {
        var run = AtStage(2);
        Assert.Equal("minutes-onesqa-board", Assert.Single(run.Refused<DocumentsMissing>(r => r.Resolve("niran", reason: null)).Documents).Key);
        CaseRun.AssertAccepted(run.HandIn("niran", "m1", "minutes-onesqa-board"));
        CaseRun.AssertAccepted(run.Resolve("niran", reason: null));
        // The next body has minutes of its own.
        Assert.Equal("minutes-minister", Assert.Single(run.Refused<DocumentsMissing>(r => r.Resolve("niran", reason: null)).Documents).Key);
        run.Refused<UnknownStep>(r => r.HandIn("niran", "m2", "minutes-onesqa-board"));
    }

    [Fact]
    public void The_director_may_return_before_any_body_sees_it()
    {
        var run = AtStage(1);
        CaseRun.AssertAccepted(run.Return("somchai", "ปรับยอด"));
        Assert.Equal("check-details", run.Current.Step);
    }
}
