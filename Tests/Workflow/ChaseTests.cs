using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ทวงถาม: superiors and owners ask whoever holds a step, once a day.</summary>
[Trait("Culture", "Any")]
public sealed class ChaseTests
{
    [Fact]
    public void The_owner_asks_the_director_whose_card_comes_to_the_end_of_the_chat()
    {
        var run = CaseRun.At("approve-coordination");
        var asked = CaseRun.AssertAccepted(Chase(run, "malee"));
        Assert.Equal(["somchai"], Assert.IsType<AssigneesChased>(Assert.Single(asked.Events).Event).People);
        Assert.Contains(new RepostCard(new CardRef(CardKind.Step, "approve-coordination", 1), Recipient.ForPerson("somchai")) { InOfficeHours = true }, asked.Effects);
    }

    [Fact]
    public void Once_a_day_is_enough_whoever_asks()
    {
        var run = CaseRun.At("analyse-partner");
        CaseRun.AssertAccepted(Chase(run, "somchai"));
        Assert.IsType<Repeated>(Chase(run, "somsak"));
        run.Now = run.Now.AddDays(1);
        CaseRun.AssertAccepted(Chase(run, "somsak"));
    }

    [Fact]
    public void Who_holds_the_step_does_not_ask_for_it() => CaseRun.At("analyse-partner").Refused<NotPossibleHere>(r => Chase(r, "malee"));

    [Fact]
    public void Others_do_not_ask_for_it() => CaseRun.At("approve-coordination").Refused<NotYourStep>(r => Chase(r, "niran"));

    [Fact]
    public void What_is_asked_outside_office_hours_counts_for_the_next_working_morning()
    {
        var run = CaseRun.At("analyse-partner");
        // Friday evening, Saturday and Monday morning are one working day.
        run.Now = new(2026, 11, 27, 16, 29, 0, ThaiTime.Offset);
        CaseRun.AssertAccepted(Chase(run, "somchai"));
        run.Now = run.Now.AddMinutes(1);
        CaseRun.AssertAccepted(Chase(run, "somchai"));
        run.Now = run.Now.AddDays(1);
        Assert.IsType<Repeated>(Chase(run, "somchai"));
        run.Now = new(2026, 11, 30, 16, 0, 0, ThaiTime.Offset);
        Assert.IsType<Repeated>(Chase(run, "somchai"));
        run.Now = run.Now.AddDays(1);
        CaseRun.AssertAccepted(Chase(run, "somchai"));
    }

    [Fact]
    public void Whoever_submitted_waits_for_the_decision_and_may_ask_for_it_without_owning_the_case()
    {
        var run = CaseRun.At("draft-mou");
        run.Directory = run.Directory.Holding("kanda", "international-relations-officer");
        CaseRun.AssertAccepted(run.Done("kanda", "ไม่มี"));
        CaseRun.AssertAccepted(run.Done("kanda", "ไม่มี"));
        Assert.Equal("decide-signing", run.Current.Step);
        CaseRun.AssertAccepted(Chase(run, "kanda"));
        run.Refused<NotYourStep>(r => Chase(r, "niran"));
    }

    [Fact]
    public void Whoever_came_next_the_same_day_is_asked_too()
    {
        var run = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(Chase(run, "orathai"));
        run.Now = run.Now.AddHours(1);
        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        Assert.Equal(["orathai"], Assert.IsType<AssigneesChased>(Assert.Single(CaseRun.AssertAccepted(Chase(run, "niran")).Events).Event).People);
    }

    [Fact]
    public void In_a_collection_those_who_have_not_answered_are_asked_too_but_not_whoever_asks()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Answer(Respondent.Unit("information-technology")));
        var awaited = run.Current.Awaited.ToDictionary(r => r, r => run.Answerer(visit, r));
        Assert.Contains("prasert", awaited.Values);
        Assert.DoesNotContain("chai", awaited.Values);
        var asked = CaseRun.AssertAccepted(Chase(run, "prasert"));
        Assert.Equal(
            [(new CardRef(CardKind.Step, visit.Step, 1), "niran"), .. awaited.Where(a => a.Value != "prasert").Select(a => (new CardRef(CardKind.Request, visit.Step, 1, a.Key.ToString()), a.Value))],
            asked.Effects.OfType<RepostCard>().Select(e => (e.Card, e.To.Person!)));
        Assert.Equal(["niran", .. awaited.Values.Where(p => p != "prasert").Distinct()], Assert.IsType<AssigneesChased>(Assert.Single(asked.Events).Event).People);
        // Whoever was told that it is late sees that somebody asked.
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Overdue, visit.Step, 1)), asked.Effects);
    }

    [Fact]
    public void What_is_finished_or_ended_is_not_asked_for()
    {
        var run = CaseRun.At("approve-coordination");
        run.Refused<AlreadyFinished>(r => r.Send(new Chase(r.NextId, CaseRun.Number, "analyse-partner", 1), "somchai"));
        run.Refused<UnknownStep>(r => r.Send(new Chase(r.NextId, CaseRun.Number, "approve-coordination", 2), "malee"));
        CaseRun.AssertAccepted(run.Cancel("malee"));
        run.Refused<CaseEnded>(r => r.Send(new Chase(r.NextId, CaseRun.Number, "approve-coordination", 1), "malee"));
    }

    [Fact]
    public void Whoever_was_told_that_it_is_late_asks_for_it_also_from_another_post()
    {
        var run = CaseRun.Start("budget-request", "niran");
        while (run.Current.LastReminder?.Above.Contains("orathai") is not true)
        {
            run.Now = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt!.Value;
            CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
        }

        run.Directory = run.Directory.Holding("orathai", "general-affairs-officer");
        CaseRun.AssertAccepted(Chase(run, "orathai"));
        run.Refused<NotYourStep>(r => Chase(r, "pranee"));
    }

    private static Decision Chase(CaseRun run, string person) => run.Send(new Chase(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber), person);
}
