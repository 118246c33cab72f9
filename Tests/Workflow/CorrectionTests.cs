using System.Text.RegularExpressions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>What a case was opened with is corrected by its owner until somebody decides on it, its days until it ends.</summary>
public sealed class CorrectionTests
{
    private static readonly Dictionary<string, string> Corrected = new(CaseRun.Answers) { ["country"] = "เกาหลีใต้" };

    [Fact]
    public void The_opener_corrects_the_answers_and_the_subject_follows()
    {
        var run = CaseRun.At("analyse-partner");
        var taken = CaseRun.AssertAccepted(Correct(run, "malee", Corrected));
        var happened = Assert.IsType<CaseCorrected>(Assert.Single(taken.Events).Event);
        Assert.Equal(("NIAD-QE (เกาหลีใต้)", "ญี่ปุ่น"), (happened.Subject, Assert.Single(happened.Before).Value));
        Assert.Equal(("NIAD-QE (เกาหลีใต้)", "เกาหลีใต้"), (run.State!.Subject, run.State.Fields["country"]));
        Assert.Equal("NIAD-QE (เกาหลีใต้)", CaseSummary.FromCase(run.State, run.Procedure, run.Holidays).Subject);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Channel)), taken.Effects);
        Assert.Contains(new RefreshCards(new CardRef(CardKind.Step, "analyse-partner", 1)), taken.Effects);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void The_same_correction_changes_nothing()
    {
        var run = CaseRun.At("analyse-partner");
        var command = new CorrectCase("once", CaseRun.Number, Corrected);
        CaseRun.AssertAccepted(run.Send(command, "malee"));
        Assert.IsType<Repeated>(run.Send(command, "malee"));
        Assert.IsType<Repeated>(Correct(run, "malee", Corrected));
    }

    [Fact]
    public void Only_an_owner_corrects_and_only_with_every_answer()
    {
        var run = CaseRun.At("analyse-partner");
        run.Refused<NotYourCase>(r => Correct(r, "kanda", Corrected));
        run.Refused<NotYourCase>(r => Correct(r, "somchai", Corrected));
        Assert.Equal("country", run.Refused<FieldMissing>(r => Correct(r, "malee", new(Corrected) { ["country"] = " " })).Field.Key);
        run.Refused<TooLong>(r => Correct(r, "malee", new(Corrected) { ["country"] = new string('ก', 61) }));
    }

    [Fact]
    public void After_the_first_decision_nothing_is_corrected()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Correct(run, "malee", Corrected));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal("somchai", run.Refused<AlreadyDecided>(r => Correct(r, "malee", CaseRun.Answers)).By.Person);
    }

    [Fact]
    public void A_return_and_an_endorsement_are_decisions_too()
    {
        var returned = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(returned.Return("somchai"));
        returned.Refused<AlreadyDecided>(r => Correct(r, "malee", Corrected));

        var endorsed = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(endorsed.Done("niran", "ไม่มี"));
        CaseRun.AssertAccepted(Correct(endorsed, "niran", new() { ["year"] = "2572" }));
        CaseRun.AssertAccepted(endorsed.Approve("orathai"));
        Assert.Equal("orathai", endorsed.Refused<AlreadyDecided>(r => Correct(r, "niran", new() { ["year"] = "2573" })).By.Person);
    }

    [Fact]
    public void An_ended_case_is_not_corrected()
    {
        var run = CaseRun.At("analyse-partner");
        run.Cancel("malee");
        run.Refused<CaseEnded>(r => Correct(r, "malee", Corrected));
    }

    [Fact]
    public void A_corrected_year_moves_the_deadlines_and_the_calendar()
    {
        var run = CaseRun.Start("budget-request", "niran");
        var before = Target(run);
        var taken = CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "72" }));
        Assert.Equal("๒๕๗๒", run.State!.Fields["year"]);
        Assert.Equal(before!.Value.Year + 1, Target(run)!.Value.Year);
        Assert.Equal((before, Target(run)), taken.Events.Select(e => e.Event).OfType<Replanned>().Select(e => (e.From, e.To)).Single());
        var synced = taken.Effects.OfType<SyncDeadlineEvent>().ToList();
        Assert.Equal(synced.Distinct(), synced);
        Assert.Equal(CaseDeadlines.PlanOf(run.State, run.Procedure, run.Holidays).Deadlines.Where(d => d.Target is not null).Select(d => d.Step).Order(), synced.Select(s => s.Step).Order());
    }

    [Fact]
    public void Those_who_are_asked_in_a_collection_see_the_correction_and_the_moved_target()
    {
        var run = Unendorsed();
        var visit = run.Current;
        var taken = CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "2573" }));
        Assert.NotEmpty(visit.Asked);
        Assert.All(visit.Asked, r => Assert.Contains(new RefreshCards(new CardRef(CardKind.Request, visit.Step, 1, r.ToString())), taken.Effects));
        Assert.Equal(
            visit.Awaited.Select(r => run.Answerer(visit, r)).Where(p => p != "niran").Distinct().Order(),
            taken.Effects.OfType<RepostCard>().Where(e => e.Card.Kind == CardKind.TargetMoved).Select(e => e.To.Person!).Order());
    }

    [Fact]
    public void What_a_reminder_says_follows_also_where_the_target_stays()
    {
        var run = Unendorsed();
        var step = run.Current.Step;
        CaseRun.AssertAccepted(run.Send(new MoveTarget(run.NextId, CaseRun.Number, step, null, new(2026, 12, 30), "เร่งด่วน"), "somchai"));
        run.Now = CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt!.Value;
        CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
        var taken = CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "2573" }));
        Assert.DoesNotContain(taken.Events, e => e.Event is Replanned);
        Assert.All(run.Current.LastReminder!.People, p => Assert.Contains(new RemindPerson(p, Send: false), taken.Effects));
    }

    [Fact]
    public void An_invitation_and_its_event_follow_until_the_meeting_is_over()
    {
        var run = Unendorsed();
        while (run.Step is not MeetingStep) run.FinishStage();
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Schedule(run.Assignee, run.Ceremony() with { People = ["kanda"] }));
        var (invitation, moved) = (new CardRef(CardKind.Invitation, visit.Step, visit.VisitNumber), new UpsertMeetingEvent(visit.Step, visit.VisitNumber));
        var taken = CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "2573" }));
        Assert.Contains(new RefreshCards(invitation), taken.Effects);
        Assert.Contains(moved, taken.Effects);
        run.Now = run.Current.Meeting!.End;
        Assert.DoesNotContain(moved, CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "2574" })).Effects);
    }

    [Fact]
    public void Days_are_read_as_when_the_case_was_opened_and_stored_in_the_offices_form()
    {
        var run = new CaseRun(Visit, EmbeddedDefinitions.People());
        Assert.Equal(DaysFault.Unreadable, Assert.IsType<FieldInvalid>(Assert.IsType<Refused>(run.Open("malee", Visitors("เร็ว ๆ นี้"))).Reason).Days!.Fault);
        CaseRun.AssertAccepted(run.Open("malee", Visitors("พรุ่งนี้")));
        Assert.Equal(("๒๔ พฤศจิกายน ๒๕๖๙", "MoES (๒๔ พฤศจิกายน ๒๕๖๙)"), (run.State!.Fields["date"], run.State.Subject));
        Assert.Equal(DaysFault.EndsBeforeStart, run.Refused<FieldInvalid>(r => Correct(r, "malee", Visitors("14-12 ม.ค. 70"))).Days!.Fault);
        Assert.Equal(2, run.Refused<FieldInvalid>(r => Correct(r, "malee", Visitors("1/2/2027"))).Days!.Meanings.Count);
        Assert.Equal(2, run.Refused<FieldInvalid>(r => Correct(r, "malee", Visitors("20"))).Days!.Meanings.Count);
        CaseRun.AssertAccepted(Correct(run, "malee", Visitors("12-14 January 2027")));
        Assert.Equal("MoES (๑๒–๑๔ มกราคม ๒๕๗๐)", run.State.Subject);
        Assert.IsType<Repeated>(Correct(run, "malee", Visitors("12-14 ม.ค. 70")));
    }

    [Fact]
    public void Free_text_from_an_earlier_edition_is_kept_until_somebody_changes_it()
    {
        var text = ProcedureReader.Read("study-visit.yaml", Visit.Source.ReplaceLineEndings("\n").Replace("    type: period\n", "", StringComparison.Ordinal).Replace("    window: {before: date}\n", "", StringComparison.Ordinal));
        var run = new CaseRun(text, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", Visitors("กลางเดือนหน้า")));
        CaseRun.AssertAccepted(run.Send(new MoveToEdition("move", CaseRun.Number, Visit), "somchai"));
        run = CaseRun.From(run.State!, Visit, run.Directory, run.Holidays, run.Now);
        CaseRun.AssertAccepted(Correct(run, "malee", new(Visitors("กลางเดือนหน้า")) { ["topic"] = "การประกันคุณภาพ" }));
        Assert.Equal(("กลางเดือนหน้า", "การประกันคุณภาพ"), (run.State!.Fields["date"], run.State.Fields["topic"]));
        run.Refused<FieldInvalid>(r => Correct(r, "malee", Visitors("ต้นเดือนหน้า")));
        CaseRun.AssertAccepted(Correct(run, "malee", Visitors("15 ม.ค. 70")));
        Assert.Equal("MoES (๑๕ มกราคม ๒๕๗๐)", run.State.Subject);
    }

    [Fact]
    public void The_days_of_a_visit_are_corrected_after_its_approval_and_nothing_else()
    {
        var run = Approved("12-14 ม.ค. 70");
        Assert.Equal("director", run.Refused<AlreadyDecided>(r => Correct(r, "malee", new(Visitors("19-21 ม.ค. 70")) { ["topic"] = "อื่น" })).By.Position);
        var taken = CaseRun.AssertAccepted(Correct(run, "malee", new() { ["date"] = "19-21 ม.ค. 70" }));
        Assert.Equal(("MoES (๑๙–๒๑ มกราคม ๒๕๗๐)", "การประเมิน"), (run.State!.Subject, run.State.Fields["topic"]));
        // Whoever approved the visit hears of it; who corrected it does not.
        Assert.Equal([Recipient.ForPerson("somchai")], taken.Effects.OfType<RepostCard>().Where(e => e.Card == new CardRef(CardKind.Step, "approve-visit", 1)).Select(e => e.To));
        Assert.Equal(new DateOnly(2027, 1, 18), CaseDeadlines.Current(run.State, Visit, run.Holidays)!.Deadline.Target);
        Assert.IsType<Repeated>(Correct(run, "malee", new() { ["date"] = "19-21 ม.ค. 70" }));
    }

    [Fact]
    public void A_case_from_an_edition_with_other_questions_is_given_its_days_after_the_approval()
    {
        var yaml = Visit.Source.ReplaceLineEndings("\n");
        yaml = Regex.Replace(yaml, @"  - key: date\n(?:    .*\n)+", "").Replace("  - key: topic\n", "  - key: host\n", StringComparison.Ordinal)
            .Replace("    window: {before: date}\n", "", StringComparison.Ordinal).Replace("{visitor} ({date})", "{visitor}", StringComparison.Ordinal);
        var earlier = ProcedureReader.Read("study-visit.yaml", yaml);
        var run = new CaseRun(earlier, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", new() { ["visitor"] = "MoES", ["host"] = "ภารกิจพัฒนาสัมพันธ์" }));
        run.AdvanceTo("prepare-visit");
        CaseRun.AssertAccepted(run.Send(new MoveToEdition("move", CaseRun.Number, Visit), "somchai"));
        run = CaseRun.From(run.State!, Visit.WithEarlier(earlier), run.Directory, run.Holidays, run.Now);

        var corrected = Assert.Single(CaseRun.AssertAccepted(Correct(run, "malee", new() { ["date"] = "12-14 ม.ค. 70" })).Events.Select(e => e.Event).OfType<CaseCorrected>());
        Assert.Equal(new Dictionary<string, string> { ["date"] = "" }, corrected.Before);
        Assert.Equal("MoES (๑๒–๑๔ มกราคม ๒๕๗๐)", run.State!.Subject);
        Assert.Equal(["date", "host", "visitor"], run.State.Fields.Keys.Order());
        Assert.Equal(new DateOnly(2027, 1, 11), CaseDeadlines.Current(run.State, run.Procedure, run.Holidays)!.Deadline.Target);
        Assert.IsType<Repeated>(Correct(run, "malee", new() { ["date"] = "12-14 January 2027" }));
        run.Refused<AlreadyDecided>(r => Correct(r, "malee", new() { ["topic"] = "การประเมิน" }));
        run.Refused<FieldMissing>(r => Correct(r, "malee", new() { ["date"] = " " }));
    }

    [Fact]
    public void Whoever_decided_and_has_left_the_office_hears_of_no_correction()
    {
        var run = Approved("12-14 ม.ค. 70");
        run.Directory = run.Directory.Without("somchai");
        Assert.DoesNotContain(Recipient.ForPerson("somchai"), CaseRun.AssertAccepted(Correct(run, "malee", new() { ["date"] = "19-21 ม.ค. 70" })).Effects.OfType<RepostCard>().Select(e => e.To));
    }

    [Fact]
    public void Nobody_is_told_of_a_correction_before_the_first_decision()
    {
        var run = new CaseRun(Visit, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", Visitors("12-14 ม.ค. 70")));
        Assert.Empty(CaseRun.AssertAccepted(Correct(run, "malee", Visitors("19-21 ม.ค. 70"))).Effects.OfType<RepostCard>());
    }

    [Fact]
    public void The_preparation_of_a_visit_is_due_on_the_last_working_day_before_it()
    {
        var run = Approved("12-14 ม.ค. 70");
        Assert.Equal(("prepare-visit", new DateOnly(2027, 1, 11), true), CaseDeadlines.Current(run.State!, Visit, run.Holidays)!.Deadline is var d ? (d.Step, d.Target, d.IsByOffice) : default);
        // On a Monday: the Friday before.
        Assert.Equal(new DateOnly(2027, 1, 15), CaseDeadlines.Current(Approved("18 ม.ค. 70").State!, Visit, run.Holidays)!.Deadline.Target);
    }

    [Theory]
    [InlineData("ยังไม่กำหนด")]
    [InlineData("23 พ.ย. 69")]
    [InlineData("2-3 พ.ย. 69")]
    public void Days_that_are_not_set_or_had_begun_when_the_case_was_opened_are_no_deadline(string days) =>
        Assert.Null(CaseDeadlines.Current(Approved(days).State!, Visit, Approved(days).Holidays));

    [Theory]
    [InlineData(20, 20)]
    [InlineData(21, null)]
    public void A_case_that_is_opened_at_the_weekend_for_the_next_Monday_is_not_late_from_the_beginning(int opened, int? target)
    {
        var run = new CaseRun(Visit, EmbeddedDefinitions.People()) { Now = new(2026, 11, opened, 9, 0, 0, ThaiTime.Offset) };
        CaseRun.AssertAccepted(run.Open("malee", Visitors("23 พ.ย. 69")));
        Assert.Equal(target, CaseDeadlines.PlanOf(run.State!, Visit, run.Holidays).Find("prepare-visit", null)!.Target?.Day);
    }

    [Fact]
    public void Whoever_has_a_step_before_it_is_told_in_time_of_the_day_of_the_visit()
    {
        var run = new CaseRun(Visit, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", Visitors("12-14 ม.ค. 70")));
        var waiting = CaseDeadlines.Waiting(run.State!, Visit, run.Holidays)!;
        Assert.Equal([new DateOnly(2027, 1, 11)], waiting.Later);
        Assert.True(waiting.AheadOn < new DateOnly(2027, 1, 4));
    }

    /// <summary>A visit that the director approved and whose preparation is to be done.</summary>
    private static CaseRun Approved(string date)
    {
        var run = new CaseRun(Visit, EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("malee", Visitors(date)));
        while (run.Current.Step != "prepare-visit") run.FinishStage();
        return run;
    }

    private static Procedure Visit => EmbeddedDefinitions.Procedures().Single(p => p.Id == "study-visit");

    private static Dictionary<string, string> Visitors(string date) => new() { ["visitor"] = "MoES", ["date"] = date, ["topic"] = "การประเมิน" };

    [Fact]
    public void What_a_check_sent_back_was_decided_too()
    {
        var run = Unendorsed();
        while (run.Step is not CheckStep) run.FinishStage();
        CaseRun.AssertAccepted(Correct(run, "niran", new() { ["year"] = "2573" }));
        var by = run.Assignee;
        CaseRun.AssertAccepted(run.Return(by));
        Assert.Equal(by, run.Refused<AlreadyDecided>(r => Correct(r, "niran", new() { ["year"] = "2574" })).By.Person);
    }

    /// <summary>A plan that nobody endorses, so that all work before the first resolution can still be corrected.</summary>
    private static CaseRun Unendorsed()
    {
        var yaml = EmbeddedDefinitions.Sources("Procedures/").Single(s => s.File == "action-plan.yaml").Yaml.ReplaceLineEndings("\n");
        var run = new CaseRun(ProcedureReader.Read("action-plan.yaml", Regex.Replace(yaml, @"(?m)^    endorsed-by: .*\n", "")), EmbeddedDefinitions.People());
        CaseRun.AssertAccepted(run.Open("niran", run.Procedure.Fields.ToDictionary(f => f.Key, f => f.Example)));
        return run;
    }

    private static DateOnly? Target(CaseRun run) => CaseDeadlines.Current(run.State!, run.Procedure, run.Holidays)?.Deadline.Target;

    private static Decision Correct(CaseRun run, string person, Dictionary<string, string> fields) => run.Send(new CorrectCase(run.NextId, CaseRun.Number, fields), person);
}
