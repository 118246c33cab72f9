using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Tests.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Cases in which, taken together, every command is given and every event happens.</summary>
internal static class EveryCase
{
    private static readonly Lazy<IReadOnlyList<CaseRun>> All = new(Make);

    public static IReadOnlyList<CaseRun> Runs => All.Value;

    public static CaseRun Whole()
    {
        var run = CaseRun.At("approve-coordination");
        run.Return("somchai");
        run.HandIn("malee", "d2", "analysis-report");
        run.Lost("d2");
        run.Done("malee", "ไม่มี");
        run.Done("malee", "ไม่มี");
        run.Approve("somchai");
        run.Done("kanda", "ไม่มี");
        run.Done("kanda", "ไม่มี");
        run.Choose("somchai", "ceremony");
        run.Schedule("malee");
        run.Done("malee");
        run.Send(new ReportUnreachable(run.NextId, CaseRun.Number, "kanda"), null);
        run.Done("malee", "ไม่มี");
        return run;
    }

    private static IReadOnlyList<CaseRun> Make()
    {
        var run = Whole();
        var cancelled = CaseRun.At("analyse-partner");
        cancelled.HandIn("malee", "d1");
        cancelled.Send(new ReportFilingDelayed(cancelled.NextId, CaseRun.Number, "d1"), null);
        cancelled.Filed("d1");
        cancelled.Send(new WithdrawDocument(cancelled.NextId, CaseRun.Number, cancelled.Current.Step, cancelled.Current.VisitNumber, "d1"), "malee");
        cancelled.Send(new CorrectCase(cancelled.NextId, CaseRun.Number, new Dictionary<string, string>(CaseRun.Answers) { ["country"] = "เกาหลีใต้" }), "malee");
        cancelled.Cancel("malee");
        var meeting = CaseRun.At("signing-ceremony");
        meeting.Schedule("malee");
        meeting.Schedule("malee", meeting.Ceremony() with { Online = true });
        meeting.Send(new ReportMeetingLink(meeting.NextId, CaseRun.Number, "signing-ceremony", 1, new("https://teams.example/join")), null);
        Assert.NotNull(meeting.Current.MeetingLink);
        meeting.Send(new CancelMeeting(meeting.NextId, CaseRun.Number, "signing-ceremony", 1), "malee");
        meeting.Send(new RecordHeldMeeting(meeting.NextId, CaseRun.Number, "signing-ceremony", 1, new(2026, 11, 20), "ห้องประชุม", ["ผู้อำนวยการ"]), "malee");
        var briefing = CaseRun.Start("opdc-assessment", "suda");
        briefing.Send(new EnterEventDate(briefing.NextId, CaseRun.Number, briefing.Current.Step, 1, new(2026, 11, 20)), "suda");
        var budget = CaseRun.Start("budget-request", "niran");
        budget.Now = OfficeHours.Morning(new(2027, 1, 4));
        budget.Send(new PostReminder(budget.NextId, CaseRun.Number, budget.Now), null);
        budget.Send(new SnoozeReminders(budget.NextId, CaseRun.Number, budget.Current.Step, 1, 2), "niran");
        budget.Send(new MoveTarget(budget.NextId, CaseRun.Number, budget.Current.Step, null, new(2027, 1, 15), "เหตุ"), "niran");
        budget.Send(new PostReminder(budget.NextId, CaseRun.Number, budget.Now.AddHours(1)), null);
        Assert.Equal((1, new DateOnly(2027, 1, 6)), (budget.Current.LastReminder!.Days, budget.Current.Snoozed["niran"]));
        budget.AdvanceTo("collect-details");
        budget.Answer(budget.Current.Asked[0]);
        budget.Send(new ReturnSubmission(budget.NextId, CaseRun.Number, "collect-details", 1, budget.Current.Asked[0], "แก้"), "niran");
        budget.Send(new RemindRespondents(budget.NextId, CaseRun.Number, "collect-details", 1), "niran");
        while (budget.State!.Status == CaseStatus.Open) budget.FinishStage();
        var abroad = CaseRun.Start("international-meeting", "malee");
        while (abroad.State!.Status == CaseStatus.Open) abroad.FinishStage();
        var review = CaseRun.Start("training-evaluation", "suda").AdvanceTo("share-results");
        review.FinishStep();
        review.Send(new Acknowledge(review.NextId, CaseRun.Number, "share-results", 1), "kanda");
        var moved = CaseRun.At("draft-mou");
        moved.Send(new MoveToEdition(moved.NextId, CaseRun.Number, ProcedureReader.Read("mou.yaml", moved.Procedure.Source + "\n# another edition\n")), "somchai");
        var late = CaseRun.At("approve-coordination");
        late.Send(new Chase(late.NextId, CaseRun.Number, "approve-coordination", 1), "malee");
        late.Directory = Acting;
        late.Approve("suda");
        Assert.Equal(["somchai"], Assert.Single(late.State!.FindVisit("approve-coordination", 1)!.PassedOver).People);
        late.Send(new Watch(late.NextId, CaseRun.Number, WatchScope.End), "suda");
        late.Send(new Watch(late.NextId, CaseRun.Number, WatchScope.Steps), "niran");
        late.Send(new TakeBack(late.NextId, CaseRun.Number, "approve-coordination", 1), "suda");
        Assert.Equal("malee", late.Current.Chased!.Value.By.Person);
        foreach (var inquiry in new[] { 1, 2 })
        {
            late.Send(new Inquire(late.NextId, CaseRun.Number, "approve-coordination", 1, "งบเท่าใด"), "somchai");
            if (inquiry == 1) late.Send(new AnswerInquiry(late.NextId, CaseRun.Number, "approve-coordination", 1, inquiry, "หนึ่งล้าน"), "malee");
            else late.Send(new WithdrawInquiry(late.NextId, CaseRun.Number, "approve-coordination", 1, inquiry), "somchai");
        }

        late.Send(new DelegateStep(late.NextId, CaseRun.Number, "approve-coordination", 1, "wanida", "ฝากด้วย"), "somchai");
        Assert.Equal("wanida", Assert.Single(late.Current.Delegations).Person);
        late.Send(new EndDelegation(late.NextId, CaseRun.Number, "approve-coordination", 1), "wanida");
        late.Send(new Approve(late.NextId, CaseRun.Number, "approve-coordination", 1) { Reading = Reading.Opened }, "somchai");
        Assert.Equal(Reading.NoDocuments, late.Events.Select(e => e.Event).OfType<ReadingStated>().Single().Reading);
        late.Send(new TakeBack(late.NextId, CaseRun.Number, "approve-coordination", 1), "somchai");
        var recalled = CaseRun.At("approve-coordination");
        recalled.Send(new Recall(recalled.NextId, CaseRun.Number, "approve-coordination", 1, "แนบผิดฉบับ"), "malee");
        return [moved, run, cancelled, meeting, budget, abroad, briefing, review, late, recalled, Replanned()];
    }

    /// <summary>A case whose deadline a new holiday moves.</summary>
    private static CaseRun Replanned()
    {
        var run = CaseRun.Start("budget-request", "niran");
        var before = run.Holidays;
        run.Holidays = Calendars.With(CaseDeadlines.Current(run.State!, run.Procedure, before)!.Deadline.Target!.Value);
        CaseRun.AssertAccepted(run.Send(new Replan(run.NextId, CaseRun.Number, before), null));
        return run;
    }

    /// <summary>The embedded office, where a deputy acts for the director.</summary>
    private static StaffDirectory Acting { get; } = PassedOverTests.With(new Acting("suda", Authority.Director, "somchai", new(2026, 11, 1), new(2026, 12, 31)));
}
