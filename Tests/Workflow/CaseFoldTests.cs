using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class CaseFoldTests
{
    private static CaseRun Whole()
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

    [Theory]
    [ClassData(typeof(Cultures))]
    public void Replaying_the_events_gives_the_state_also_after_they_were_kept_as_JSON(string culture)
    {
        using var _ = CultureScope.Use(culture);
        var run = Whole();
        Assert.Equal(CaseStatus.Closed, run.State!.Status);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events)));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.Again))));
        Assert.Contains("\"At\":\"2026-11-23T09:00:00+07:00\"", CaseText.Write(run.Events[0]), StringComparison.Ordinal);
    }

    [Fact]
    public void No_events_are_no_case() => Assert.Null(CaseFold.Replay([]));

    [Fact]
    public void A_case_begins_with_its_opening() =>
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay([Whole().Events[1] with { Sequence = 1 }]));

    [Fact]
    public void No_event_may_be_missing_or_come_twice()
    {
        var events = Whole().Events;
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay(events.Take(2).Concat(events.Skip(3))));
        Assert.Throws<InvalidOperationException>(() => CaseFold.Replay(events.Take(2).Append(events[1])));
    }

    [Fact]
    public void Every_kind_of_event_is_folded()
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
        budget.To("collect-details");
        budget.Answer(budget.Current.Asked[0]);
        budget.Send(new ReturnSubmission(budget.NextId, CaseRun.Number, "collect-details", 1, budget.Current.Asked[0], "แก้"), "niran");
        budget.Send(new RemindRespondents(budget.NextId, CaseRun.Number, "collect-details", 1), "niran");
        while (budget.State!.Status == CaseStatus.Open) budget.Pass();
        var abroad = CaseRun.Start("international-meeting", "malee");
        while (abroad.State!.Status == CaseStatus.Open) abroad.Pass();
        var review = CaseRun.Start("training-evaluation", "suda").To("share-results");
        review.PassRow();
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
        foreach (var other in new[] { moved, review, meeting, budget, abroad, briefing, late })
            Assert.Equal(CaseText.State(other.State), CaseText.State(CaseFold.Replay(other.Events.Select(CaseText.Again))));
        // Earlier versions recorded what is now a watch.
        var kinds = typeof(CaseEvent).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(CaseEvent)) && t != typeof(EndNoticeChosen));
        Assert.Equal(kinds.OrderBy(k => k.Name), new[] { moved, run, cancelled, meeting, budget, abroad, briefing, review, late }.SelectMany(r => r.Events).Select(e => e.Event.GetType()).Distinct().OrderBy(k => k.Name));
    }

    /// <summary>The embedded office, where a deputy acts for the director.</summary>
    private static StaffDirectory Acting { get; } = PassedOverTests.With(new Acting("suda", Authority.Director, "somchai", new(2026, 11, 1), new(2026, 12, 31)));

    public static TheoryData<Effect> Effects =>
    [
        new ShowCard(new CardRef(CardKind.Step, "a", 2), Recipient.To("malee")),
        new ShowCard(new CardRef(CardKind.Channel), Recipient.Channel),
        new RepostCard(new CardRef(CardKind.Request, "a", 2, "unit:x"), Recipient.To("malee")),
        new RefreshCards(new CardRef(CardKind.FileLost, Subject: "d1")),
        new ShowCard(new CardRef(CardKind.Vacant, "a", 1, "director"), Recipient.Administrators),
        new FileDocument("d1"), new UpsertMeetingEvent("a", 1), new CancelMeetingEvent("a", 1), new RemindPerson("malee", Send: true), new SyncDeadlineEvent("a", "q1"),
    ];

    [Theory]
    [MemberData(nameof(Effects))]
    public void Effects_come_back_from_JSON_as_they_were(Effect effect)
    {
        Assert.Equal(effect, CaseText.Again(effect));
        Assert.DoesNotContain("Lane", CaseText.Write(effect), StringComparison.Ordinal);
        if (effect is ShowCard show) Assert.Equal(show.To, Recipient.Parse(show.To.ToString()));
    }
}
