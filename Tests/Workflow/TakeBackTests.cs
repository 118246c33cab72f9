using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Who decided takes the decision back within five minutes, as long as nobody acted on it; the case is then as before.</summary>
[Trait("Culture", "Any")]
public sealed class TakeBackTests
{
    public static TheoryData<string> Procedures => [.. EmbeddedDefinitions.Procedures().Select(p => p.Id)];

    [Fact]
    public void A_decision_taken_back_is_asked_for_again_and_what_followed_is_withdrawn()
    {
        var run = CaseRun.At("approve-coordination");
        var before = run.State!;
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal("draft-mou", run.Current.Step);

        var taken = CaseRun.AssertAccepted(TakeBack(run, "somchai"));

        Assert.Equal(new DecisionTakenBack("approve-coordination", 1, 0), Assert.Single(taken.Events).Event);
        Assert.Equal(Text(before), Text(run.State!));
        Assert.Equal(
            [new CardRef(CardKind.Step, "approve-coordination", 1), new CardRef(CardKind.Channel), new CardRef(CardKind.Step, "request-coordination", 1), new CardRef(CardKind.Step, "draft-mou", 1)],
            taken.Effects.OfType<RefreshCards>().Select(e => e.Card));
        Assert.True(run.State!.IsWithdrawn(new CardRef(CardKind.Step, "draft-mou", 1)));

        // Decided again, the next step is a new visit with a card of its own, and still the first attempt.
        var again = CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal(("draft-mou", 2, 1), (run.Current.Step, run.Current.VisitNumber, run.State.AttemptInRound(run.Current)));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Step, "draft-mou", 2), Recipient.ForPerson("malee")), again.Effects);
    }

    [Theory]
    [InlineData(5 * 60, true)]
    [InlineData(5 * 60 + 1, false)]
    public void It_is_possible_for_five_minutes(int seconds, bool possible)
    {
        var run = CaseRun.At("approve-coordination");
        run.Approve("somchai");
        run.Now = run.Now.AddSeconds(seconds);
        if (possible) CaseRun.AssertAccepted(TakeBack(run, "somchai"));
        else Assert.Equal(TakeBackFault.TooLate, run.Refused<CannotTakeBack>(r => TakeBack(r, "somchai")).Fault);
    }

    [Fact]
    public void Once_somebody_has_acted_it_stands()
    {
        var run = CaseRun.At("approve-coordination");
        run.Approve("somchai");
        CaseRun.AssertAccepted(run.HandIn("malee", "d1", "official-letter"));
        Assert.Equal(TakeBackFault.ActedOn, run.Refused<CannotTakeBack>(r => TakeBack(r, "somchai")).Fault);
    }

    [Fact]
    public void Nobody_else_takes_it_back()
    {
        var run = CaseRun.At("approve-coordination");
        run.Approve("somchai");
        Assert.Equal(TakeBackFault.NotYours, run.Refused<CannotTakeBack>(r => TakeBack(r, "malee")).Fault);
    }

    [Fact]
    public void Work_that_is_no_decision_is_not_taken_back()
    {
        var run = CaseRun.At("analyse-partner");
        run.Done("malee", "ไม่มี");
        run.Refused<NotPossibleHere>(r => TakeBack(r, "malee"));
    }

    [Fact]
    public void What_the_bot_reported_meanwhile_stays_in_force()
    {
        var run = new CaseRun();
        run.Open("malee");
        run.HandIn("malee", "d1", "analysis-report");
        while (run.Current.Step != "approve-coordination") run.Done("malee", "ไม่มี");
        run.Approve("somchai");
        CaseRun.AssertAccepted(run.Filed("d1"));
        CaseRun.AssertAccepted(run.Send(new ReportUnreachable(run.NextId, CaseRun.Number, "malee"), null));

        CaseRun.AssertAccepted(TakeBack(run, "somchai"));

        Assert.NotNull(run.State!.FindDocument("d1")!.Item);
        Assert.Contains("malee", run.State.Unreachable);
    }

    [Fact]
    public void Repetitions_change_nothing()
    {
        var run = CaseRun.At("approve-coordination");
        var approve = new Approve("first", CaseRun.Number, "approve-coordination", 1);
        CaseRun.AssertAccepted(run.Send(approve, "somchai"));
        var back = new TakeBack("back", CaseRun.Number, "approve-coordination", 1);
        CaseRun.AssertAccepted(run.Send(back, "somchai"));

        Assert.IsType<Repeated>(run.Send(back, "somchai"));
        // The client repeats the first press late: it must not decide anew.
        Assert.IsType<Repeated>(run.Send(approve, "somchai"));
        Assert.Equal("approve-coordination", run.Current.Step);
        Assert.Equal(TakeBackFault.ActedOn, run.Refused<CannotTakeBack>(r => TakeBack(r, "somchai")).Fault);
    }

    [Fact]
    public void A_comment_is_kept_with_the_decision()
    {
        var run = CaseRun.At("approve-coordination");
        run.Refused<TooLong>(r => r.Send(new Approve(r.NextId, CaseRun.Number, "approve-coordination", 1, new string('ก', CaseEngine.LongestReason + 1)), "somchai"));
        CaseRun.AssertAccepted(run.Send(new Approve(run.NextId, CaseRun.Number, "approve-coordination", 1, " แจ้งกระทรวงด้วย "), "somchai"));
        Assert.Equal("แจ้งกระทรวงด้วย", run.State!.FindVisit("approve-coordination", 1)!.Comment);
    }

    /// <summary>Every decision of every procedure: also those inside a chain, those that close the case, and those in rounds.</summary>
    [Theory, MemberData(nameof(Procedures))]
    public void Every_decision_can_be_taken_back_and_made_again(string procedure)
    {
        var opener = SampleOffice.Directory.Holders(EmbeddedDefinitions.Procedures().Single(p => p.Id == procedure).OpenedBy, new DateOnly(2026, 11, 23))[0].Id;
        var run = CaseRun.Start(procedure, opener, SampleOffice.Directory);
        var decisions = 0;
        for (var turns = 0; run.State!.Current is not null; turns++)
        {
            Assert.True(turns < 1000, "The case never ends.");
            var (before, visit, decides) = (run.State, run.Current, run.Step.Kind.Decides(run.Stage));
            run.FinishStage();
            if (!decides) continue;
            decisions++;
            var by = run.Accepted[^1].By;
            CaseRun.AssertAccepted(run.SendAsIs(new TakeBack(run.NextId, CaseRun.Number, visit.Step, visit.VisitNumber) { Stage = visit.Stage }, by));
            Assert.Equal(Text(before), Text(run.State));
            Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
            run.FinishStage();
        }

        Assert.True(decisions > 0);
        Assert.Equal(CaseStatus.Closed, run.State.Status);
        Assert.Equal(run.State.Visits.Count, run.State.Visits.DistinctBy(v => (v.Step, v.VisitNumber)).Count());
    }

    [Fact]
    public void What_else_the_bot_reported_meanwhile_stays_too()
    {
        var run = CaseRun.Start("academic-conference", "malee");
        while (run.Step is not MeetingStep) run.FinishStage();
        var meeting = run.Current;
        CaseRun.AssertAccepted(run.Schedule(run.Assignee, run.Ceremony() with { Online = true }));
        foreach (var document in new[] { "lost", "late" }) CaseRun.AssertAccepted(run.HandIn(run.Assignee, document));
        while (run.Step is not ApprovalStep) run.FinishStage();
        CaseRun.AssertAccepted(run.Approve("somchai"));
        var link = new Uri("https://teams.example/meet");
        CaseRun.AssertAccepted(run.Send(new ReportMeetingLink(run.NextId, CaseRun.Number, meeting.Step, 1, link), null));
        CaseRun.AssertAccepted(run.Lost("lost"));
        CaseRun.AssertAccepted(run.Send(new ReportFilingDelayed(run.NextId, CaseRun.Number, "late"), null));

        CaseRun.AssertAccepted(TakeBack(run, "somchai"));

        Assert.Equal(link, run.State!.FindVisit(meeting.Step, 1)!.MeetingLink);
        Assert.Equal((FileFault.DownloadFailed, true), (run.State.FindDocument("lost")!.Lost, run.State.FindDocument("late")!.Delayed));
    }

    [Fact]
    public void A_collection_that_was_asked_for_too_early_is_withdrawn_from_everyone()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("draft-budget");
        while (run.Current.Step == "draft-budget") run.FinishStage();
        var asked = run.Current.Asked;
        var taken = CaseRun.AssertAccepted(DecideAgain(run, "draft-budget", run.State!.LastDecision!.Stage, "prasert"));
        Assert.NotEmpty(asked);
        Assert.All(asked, r => Assert.Contains(new RefreshCards(new CardRef(CardKind.Request, "collect-details", 1, r.ToString())), taken.Effects));
        Assert.Equal(1, run.Current.TimesTakenBack);
    }

    [Fact]
    public void An_endorsement_of_a_collection_gives_it_back_to_the_respondents_cards()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        run.FinishStage();
        CaseRun.AssertAccepted(run.Approve("orathai"));
        // Only the stage that was decided, and only by whoever decided it.
        Assert.Equal(TakeBackFault.ActedOn, run.Refused<CannotTakeBack>(r => DecideAgain(r, "collect-details", 2, "orathai")).Fault);
        var taken = CaseRun.AssertAccepted(DecideAgain(run, "collect-details", 1, "orathai"));
        Assert.All(run.Current.Asked, r => Assert.Contains(new RefreshCards(new CardRef(CardKind.Request, "collect-details", 1, r.ToString())), taken.Effects));
    }

    [Fact]
    public void Whoever_was_informed_or_told_of_the_end_reads_that_it_was_taken_back()
    {
        var run = CaseRun.Start("training-evaluation", "suda").AdvanceTo("share-results");
        CaseRun.AssertAccepted(run.Name("suda", "chai"));
        run.Done("suda", "ไม่มี");
        CaseRun.AssertAccepted(run.Approve("orathai"));
        Assert.Equal(CaseStatus.Closed, run.State!.Status);

        var taken = CaseRun.AssertAccepted(DecideAgain(run, "share-results", 1, "orathai"));

        Assert.Equal(CaseStatus.Open, run.State.Status);
        foreach (var card in new CardRef[] { new(CardKind.ForInformation, "share-results", 1), new(CardKind.Closing), new(CardKind.Ended) })
            Assert.Contains(new RefreshCards(card), taken.Effects);
        Assert.True(run.State.IsWithdrawn(new CardRef(CardKind.Closing)) && run.State.IsWithdrawn(new CardRef(CardKind.Ended)));
        CaseRun.AssertAccepted(run.Approve("orathai"));
        Assert.False(run.State.IsWithdrawn(new CardRef(CardKind.Closing)));
    }

    [Fact]
    public void Participants_who_were_told_are_told_that_it_was_taken_back()
    {
        var run = CaseRun.Start("staff-exchange", "malee");
        while (run.Step is not ApprovalStep) run.FinishStage();
        var step = run.Current.Step;
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.NotEmpty(run.State!.ParticipantsNotified);
        var taken = CaseRun.AssertAccepted(DecideAgain(run, step, 0, "somchai"));
        Assert.Empty(run.State.ParticipantsNotified);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Assigned)), taken.Effects);
    }

    [Fact]
    public void A_reminder_of_the_decision_asks_for_it_again()
    {
        var run = CaseRun.Start("budget-request", "niran");
        run.Done("niran", "ไม่มี");
        run.Now = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt!.Value;
        CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
        CaseRun.AssertAccepted(run.Approve("orathai"));
        var taken = CaseRun.AssertAccepted(DecideAgain(run, "plan-calendar", 1, "orathai"));
        Assert.Contains(new RemindPerson("orathai", Send: false), taken.Effects);
    }

    [Fact]
    public void Every_kind_of_decision_keeps_its_comment()
    {
        var tooLong = new string('ก', CaseEngine.LongestReason + 1);
        var endorsed = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(endorsed.Send(new CompleteStep(endorsed.NextId, CaseRun.Number, "plan-calendar", 1, "ไม่มี", null, " ปรับตามปฏิทิน "), "niran"));
        endorsed.Refused<TooLong>(r => r.Send(new Approve(r.NextId, CaseRun.Number, "plan-calendar", 1, tooLong), "orathai"));
        CaseRun.AssertAccepted(endorsed.Send(new Approve(endorsed.NextId, CaseRun.Number, "plan-calendar", 1, "เร่งด่วน"), "orathai"));
        Assert.Equal(["ปรับตามปฏิทิน", "เร่งด่วน"], endorsed.Current.CompletedStages.Select(s => s.Comment));

        var chosen = CaseRun.At("decide-signing");
        chosen.Refused<TooLong>(r => r.Send(new Choose(r.NextId, CaseRun.Number, "decide-signing", 1, "signed", null, null, tooLong), "somchai"));
        CaseRun.AssertAccepted(chosen.Send(new Choose(chosen.NextId, CaseRun.Number, "decide-signing", 1, "signed", null, null, "ลงนามสองภาษา"), "somchai"));
        Assert.Equal("ลงนามสองภาษา", chosen.State!.FindVisit("decide-signing", 1)!.Comment);
    }

    private static Decision DecideAgain(CaseRun run, string step, int stage, string person) => run.SendAsIs(
        new TakeBack(run.NextId, CaseRun.Number, step, 1) { Stage = stage }, run.Directory.ActorFor(run.Directory.ById(person)!, ThaiTime.Date(run.Now)));

    private static Decision TakeBack(CaseRun run, string person) => run.SendAsIs(
        new TakeBack(run.NextId, CaseRun.Number, run.Events.Select(e => e.Event).OfType<StepFinished>().Last().Step, 1),
        run.Directory.ActorFor(run.Directory.ById(person)!, ThaiTime.Date(run.Now)));

    /// <summary>The case but for what counts its events.</summary>
    private static string Text(Case state) => CaseText.State(state with
    {
        Version = 0, Commands = [], Withdrawn = [], LastDecision = null, Visits = state.Visits.ConvertAll(v => v with { TimesTakenBack = 0 }),
    });
}
