using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Meetings;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Whoever is named or invited is told, and whoever approved and wishes to hear of the end.</summary>
public sealed class TellingTests
{
    private static readonly CardRef Assigned = new(CardKind.Assigned), Ended = new(CardKind.Ended), Invitation = new(CardKind.Invitation, "signing-ceremony", 1);

    [Theory]
    [InlineData("international-meeting")]
    [InlineData("aqan")]
    public void Whom_the_director_delegates_hears_it_at_once(string id)
    {
        var run = CaseRun.Start(id, "malee");
        while (run.Step is not ChoiceStep) run.FinishStage();
        var choice = (ChoiceStep)run.Step;
        var named = choice.Outcomes.First(o => o.Participants == NamedParticipants.Named).Key;
        var chosen = CaseRun.AssertAccepted(run.Send(new Choose(run.NextId, CaseRun.Number, choice.Key, 1, named, null, ["kanda", "wanida", "somchai"]), "somchai"));
        // The director need not be told of going there.
        Assert.Equal(["kanda", "wanida"], Notified(chosen, Assigned));
        Assert.Contains(chosen.Events, e => e.Event is ParticipantsNotified { People: ["kanda", "wanida", "somchai"] });
    }

    /// <summary>The journey and its budget are decided on later; whoever acts for the director in between is told like the others.</summary>
    [Theory]
    [InlineData("international-meeting", 5)]
    [InlineData("aqan", 6)]
    public void Whom_the_director_delegates_hears_it_again_when_the_journey_is_approved(string id, int approval)
    {
        var run = CaseRun.Start(id, "malee");
        while (run.Step is not ChoiceStep) run.FinishStage();
        var choice = (ChoiceStep)run.Step;
        CaseRun.AssertAccepted(run.Send(new Choose(run.NextId, CaseRun.Number, choice.Key, 1, choice.Outcomes.First(o => o.Participants == NamedParticipants.Named).Key, null, ["kanda", "wanida"]), "somchai"));
        while (run.Step is not ApprovalStep) Assert.Empty(Notified(CaseRun.AssertAccepted(run.Done("malee", "ไม่มี")), Assigned));
        Assert.Equal(approval, run.Step.Row);
        var (step, visit) = (run.Current.Step, run.Current.VisitNumber);
        Assert.Equal(["kanda", "wanida"], Notified(CaseRun.AssertAccepted(run.Approve("somchai")), Assigned));
        // Their card follows an approval that is taken back, and the next one is told as well; the approval of the report is not.
        Assert.Contains(new RefreshCards(Assigned), CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, step, visit), "somchai")).Effects);
        Assert.Equal(["kanda", "wanida"], Notified(CaseRun.AssertAccepted(run.Approve("somchai")), Assigned));
        var told = run.Events.Count(e => e.Event is ParticipantsNotified);
        while (run.State!.Status == CaseStatus.Open) run.FinishStage();
        Assert.Equal(told, run.Events.Count(e => e.Event is ParticipantsNotified));
    }

    [Fact]
    public void A_representative_who_has_left_the_office_is_told_neither_of_the_approval_nor_of_the_end()
    {
        var run = CaseRun.Start("international-meeting", "malee");
        while (run.Step is not ChoiceStep) run.FinishStage();
        var choice = (ChoiceStep)run.Step;
        CaseRun.AssertAccepted(run.Send(new Choose(run.NextId, CaseRun.Number, choice.Key, 1, choice.Outcomes.First(o => o.Participants == NamedParticipants.Named).Key, null, ["kanda", "wanida"]), "somchai"));
        run.Directory = run.Directory.Without("wanida");
        while (run.Step is not ApprovalStep) run.FinishStage();
        Assert.Equal(["kanda"], Notified(CaseRun.AssertAccepted(run.Approve("somchai")), Assigned));
        Assert.Equal(["kanda"], Notified(CaseRun.AssertAccepted(run.Send(new CancelCase(run.NextId, CaseRun.Number, "เจ้าภาพยกเลิก"), "malee")), Assigned));
    }

    [Theory]
    [InlineData("staff-exchange", 2, 3)]
    [InlineData("ayqon", 3, 5)]
    [InlineData("joint-accreditation", 4, 4)]
    public void Who_is_named_at_a_step_hears_it_when_the_director_has_approved_or_where_nobody_approves_when_it_is_done(string id, int naming, int settled)
    {
        var run = CaseRun.Start(id, "malee");
        while (run.Step.Row < naming) run.FinishStage();
        Assert.Empty(Notified(CaseRun.AssertAccepted(run.Name("malee", "kanda", "wanida")), Assigned));
        while (run.State!.ParticipantsNotified.Count == 0)
        {
            var (row, before) = (run.Step.Row, run.Events.Count);
            run.FinishStage();
            if (run.State.ParticipantsNotified.Count > 0) Assert.Equal(settled, row);
            Assert.True(run.Events.Count > before);
        }

        Assert.Equal(["kanda", "wanida"], run.State.ParticipantsNotified);
        Assert.Single(run.Events, e => e.Event is ParticipantsNotified);
    }

    [Fact]
    public void Who_takes_anothers_place_hears_it_and_so_does_the_one_who_does_not_go_any_more()
    {
        // The report is sent back to where people were named, and another is named.
        var embedded = EmbeddedDefinitions.Procedures().Single(p => p.Id == "staff-exchange");
        var procedure = embedded with
        {
            Steps = [.. embedded.Steps.Select(s => s is ApprovalStep { Row: 7 } last ? last with { ReturnsTo = embedded.Steps[1].Key } : s)],
        };
        var run = new CaseRun(procedure, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        while (run.Step.Row < 2) run.FinishStage();
        CaseRun.AssertAccepted(run.Name("malee", "kanda"));
        run.FinishStage();
        Assert.Equal(["kanda"], Notified(CaseRun.AssertAccepted(run.Approve("somchai")), Assigned));
        while (run.Step.Row < 7) run.FinishStage();
        CaseRun.AssertAccepted(run.Return("somchai"));
        Assert.Contains(new RefreshCards(Assigned), CaseRun.AssertAccepted(run.Name("malee", "wanida")).Effects);
        run.FinishStage();
        Assert.Equal(["kanda", "wanida"], Notified(CaseRun.AssertAccepted(run.Approve("somchai")), Assigned));
        Assert.Equal(["wanida"], run.State!.ParticipantsNotified);
    }

    [Fact]
    public void Who_is_invited_and_in_the_directory_gets_a_card_that_follows_the_meeting()
    {
        var run = CaseRun.At("signing-ceremony");
        var (kanda, wanida) = (run.Directory.ById("kanda")!, run.Directory.ById("wanida")!);
        var set = CaseRun.AssertAccepted(run.Schedule("malee", run.Ceremony() with { People = [kanda.Name.Th, "Dr. Ali <ali@mqa.example>", run.Directory.ById("malee")!.Name.Th] }));
        Assert.Equal(["kanda"], Notified(set, Invitation));

        // Another comes in by address; who was told already is not told again.
        var wider = CaseRun.AssertAccepted(run.Schedule("malee", run.Current.Meeting! with { People = [kanda.Name.Th, $"คุณวนิดา <{wanida.Email}>"] }));
        Assert.Equal(["wanida"], Notified(wider, Invitation));
        var moved = CaseRun.AssertAccepted(run.Schedule("malee", run.Current.Meeting! with { Place = "โรงแรม" }));
        Assert.Equal(["kanda", "wanida"], Notified(moved, Invitation));
        Assert.Equal(["kanda"], Notified(CaseRun.AssertAccepted(run.Schedule("malee", run.Current.Meeting! with { People = [wanida.Name.Th] })), Invitation));
        Assert.Equal(["wanida"], Notified(CaseRun.AssertAccepted(run.Send(new CancelMeeting(run.NextId, CaseRun.Number, "signing-ceremony", 1), "malee")), Invitation));
        run.Schedule("malee", run.Ceremony() with { People = [wanida.Name.Th] });
        Assert.Equal(["wanida"], Notified(CaseRun.AssertAccepted(run.Cancel("malee")), Invitation));
    }

    [Fact]
    public void A_meeting_that_was_held_invites_nobody_and_calls_off_one_that_was_to_come()
    {
        var run = CaseRun.At("signing-ceremony");
        run.Refused<MeetingInvalid>(r => Held(r, null));
        Assert.Equal(MeetingFault.NotYetHeld, run.Refused<MeetingInvalid>(r => Held(r, new(2026, 11, 24))).Fault);
        run.Refused<TooLong>(r => Held(r, new(2026, 11, 20), new string('ก', 201)));
        var held = CaseRun.AssertAccepted(Held(run, new(2026, 11, 20)));
        Assert.DoesNotContain(held.Effects, e => e is UpsertMeetingEvent or RepostCard);
        Assert.Equal((new HeldMeeting(new(2026, 11, 20), "โรงแรม", [run.Directory.ById("kanda")!.Name.Th]), null), (run.Current.Held, run.Current.Meeting));
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        Assert.Equal("archive-mou", run.Current.Step);

        var planned = CaseRun.At("signing-ceremony");
        CaseRun.AssertAccepted(planned.Schedule("malee", planned.Ceremony() with { People = [planned.Directory.ById("kanda")!.Name.Th] }));
        var effects = CaseRun.AssertAccepted(Held(planned, new(2026, 11, 23))).Effects;
        Assert.Contains(new CancelMeetingEvent("signing-ceremony", 1), effects);
        Assert.Contains(new RepostCard(Invitation, Recipient.ForPerson("kanda")), effects);
        Assert.Null(planned.Current.Meeting);
        // Setting one anew takes its place.
        CaseRun.AssertAccepted(planned.Schedule("malee"));
        Assert.Null(planned.Current.Held);

        static Decision Held(CaseRun r, DateOnly? on, string place = "โรงแรม") => r.Send(
            new RecordHeldMeeting(r.NextId, CaseRun.Number, "signing-ceremony", 1, on, place, [r.Directory.ById("kanda")!.Name.Th]), "malee");
    }

    [Fact]
    public void Every_meeting_of_the_handbook_can_be_recorded_after_it_was_held()
    {
        var rows = new List<string>();
        foreach (var procedure in EmbeddedDefinitions.Procedures().Where(p => p.Steps.Any(s => s is MeetingStep)))
        {
            var run = CaseRun.Start(procedure.Id, EmbeddedDefinitions.People().Holders(procedure.OpenedBy, new(2026, 11, 23))[0].Id);
            for (var turns = 0; run.Step is not MeetingStep; turns++)
            {
                // Of the ways out of a decision, the one that leads to a ceremony.
                if (run.Step is ChoiceStep choice && run.Stage.Kind == StageKind.Choice && choice.Outcomes.Any(o => o.Key == "ceremony")) run.Choose(run.Assignee, "ceremony");
                else run.FinishStage();
            }

            var step = run.Step;
            CaseRun.AssertAccepted(run.Send(new RecordHeldMeeting(run.NextId, CaseRun.Number, step.Key, 1, new(2026, 11, 20), "", []), run.Assignee));
            CaseRun.AssertAccepted(run.Send(new CompleteStep(run.NextId, CaseRun.Number, step.Key, 1, "ไม่มี"), run.Assignee));
            Assert.DoesNotContain(run.Events, e => e.Event is MeetingScheduled);
            rows.Add($"{procedure.Id} {step.Row}");
        }

        Assert.Equal(["academic-conference 5", "action-plan 3", "mou 7", "opdc-assessment 2", "study-visit 6"], rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Who_approved_hears_once_that_the_case_has_ended_where_they_wish()
    {
        var unasked = CaseRun.At("archive-mou");
        Assert.DoesNotContain(CaseRun.AssertAccepted(unasked.Done("malee", "ไม่มี")).Effects, e => e is ShowCard { Card.Kind: CardKind.Ended });

        var run = CaseRun.At("archive-mou");
        run.Now = run.Now.AddDays(1);
        Assert.IsType<WatchChosen>(Assert.Single(CaseRun.AssertAccepted(Wishes(run, "somchai")).Events).Event);
        // The same tap on another device changes nothing.
        Assert.IsType<Repeated>(Wishes(run, "somchai"));
        // Who decided nothing has nothing to hear, and an owner hears it anyway.
        run.Refused<NotPossibleHere>(r => Wishes(r, "suda"));
        Assert.Equal(WatchFault.OwnCase, run.Refused<CannotWatch>(r => Wishes(r, "malee")).Fault);
        var closed = CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        Assert.Equal([new ShowCard(Ended, Recipient.ForPerson("somchai"))], closed.Effects.OfType<ShowCard>().Where(s => s.Card == Ended));

        run.Refused<CaseEnded>(r => Wishes(r, "somchai"));

        var changed = CaseRun.At("archive-mou");
        Wishes(changed, "somchai");
        CaseRun.AssertAccepted(Wishes(changed, "somchai", wanted: false));
        Assert.DoesNotContain(CaseRun.AssertAccepted(changed.Done("malee", "ไม่มี")).Effects, e => e is ShowCard { Card.Kind: CardKind.Ended });

        var cancelled = CaseRun.At("draft-mou");
        Wishes(cancelled, "somchai");
        Assert.Contains(new ShowCard(Ended, Recipient.ForPerson("somchai")), CaseRun.AssertAccepted(cancelled.Cancel("malee")).Effects);
    }

    [Fact]
    public void The_wish_to_hear_of_the_end_leaves_the_decision_open_to_be_taken_back_and_outlives_it()
    {
        var run = CaseRun.At("approve-coordination");
        run.Approve("somchai");
        CaseRun.AssertAccepted(Wishes(run, "somchai"));
        CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), "somchai"));
        Assert.Equal(WatchScope.End, run.State!.WatchOf("somchai"));
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
        Assert.Contains(new ShowCard(Ended, Recipient.ForPerson("somchai")), CaseRun.AssertAccepted(run.Cancel("malee")).Effects);
    }

    private static Decision Wishes(CaseRun run, string person, bool wanted = true) =>
        run.Send(new Watch(run.NextId, CaseRun.Number, wanted ? WatchScope.End : WatchScope.None), person);

    private static IEnumerable<string> Notified(Accepted accepted, CardRef card) =>
        accepted.Effects.OfType<RepostCard>().Where(b => b.Card == card).Select(b => b.To.Person!).Order();
}
