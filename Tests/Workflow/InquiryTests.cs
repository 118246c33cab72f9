using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>ขอข้อมูลเพิ่ม: whoever decides asks whoever prepared the matter, without a return.</summary>
[Trait("Culture", "Any")]
public sealed class InquiryTests
{
    private static readonly CardRef Decision = new(CardKind.Step, "approve-coordination", 1), First = CardRef.ForInquiry("approve-coordination", 1, 1);

    [Fact]
    public void The_preparer_gets_the_question_and_the_decider_the_answer_at_the_same_visit()
    {
        var run = CaseRun.At("approve-coordination");
        var asked = CaseRun.AssertAccepted(Ask(run, "somchai"));
        Assert.Equal(new InquiryMade("approve-coordination", 1, 1, "งบเท่าใด", "international-relations-officer", "malee"), Assert.Single(asked.Events).Event);
        Assert.Contains(new ShowCard(First, Recipient.ForPerson("malee")), asked.Effects);
        Assert.Equal(["malee"], Waiting(run).Where(a => a.Inquiry == 1).SelectMany(a => Who(run, a).Addressees).Select(p => p.Id));

        CaseRun.AssertAccepted(run.HandIn("malee", "d1"));
        Assert.Equal(1, run.State!.FindDocument("d1")!.Inquiry);
        var answered = CaseRun.AssertAccepted(Answer(run, "malee"));
        Assert.Equal(new InquiryAnswered("approve-coordination", 1, 1, "หนึ่งล้าน"), Assert.Single(answered.Events).Event);
        Assert.Contains(new RepostCard(Decision, Recipient.ForPerson("somchai")), answered.Effects);
        Assert.Contains(new RefreshCards(First), answered.Effects);
        Assert.DoesNotContain(Waiting(run), a => a.Inquiry is not null || a.AwaitsAnswer);

        CaseRun.AssertAccepted(run.Approve("somchai"));
        Assert.Equal(1, run.State!.VisitCount("approve-coordination"));
        Assert.Equal(1, run.State.VisitCount("request-coordination"));
        Assert.Equal(run.State.Visits.SelectMany(v => v.Inquiries), CaseFold.Replay(run.Events)!.Visits.SelectMany(v => v.Inquiries));
    }

    [Fact]
    public void One_is_open_at_a_time_and_several_follow_one_another()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        Assert.Equal(InquiryFault.AlreadyOpen, run.Refused<InquiryImpossible>(r => Ask(r, "somchai")).Fault);
        CaseRun.AssertAccepted(Answer(run, "malee"));
        Assert.Equal(InquiryFault.Closed, run.Refused<InquiryImpossible>(r => Answer(r, "malee")).Fault);
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        Assert.Equal(2, run.Current.OpenInquiry!.Number);
        CaseRun.AssertAccepted(run.Send(new WithdrawInquiry(run.NextId, CaseRun.Number, run.Current.Step, 1, 2), "somchai"));
        Assert.Null(run.Current.OpenInquiry);
        Assert.Equal(InquiryFault.Closed, run.Refused<InquiryImpossible>(r => Answer(r, "malee", 2)).Fault);
    }

    [Fact]
    public void A_decision_without_the_answer_closes_the_question()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        Assert.Contains(new RefreshCards(First), CaseRun.AssertAccepted(run.Approve("somchai")).Effects);
        Assert.Equal(InquiryFault.Closed, run.Refused<InquiryImpossible>(r => r.Send(new AnswerInquiry(r.NextId, CaseRun.Number, "approve-coordination", 1, 1, "ช้าไป"), "malee")).Fault);
    }

    [Fact]
    public void Words_or_files_are_needed_and_only_who_is_asked_answers()
    {
        var run = CaseRun.At("approve-coordination");
        run.Refused<QuestionMissing>(r => Ask(r, "somchai", " "));
        run.Refused<NotYourStep>(r => Ask(r, "niran"));
        CaseRun.At("analyse-partner").Refused<NotPossibleHere>(r => Ask(r, "malee"));
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        run.Refused<AnswerMissing>(r => Answer(r, "malee", text: null));
        run.Refused<NotYourStep>(r => Answer(r, "niran"));
        run.Refused<NotYourStep>(r => Answer(r, "somchai"));
        CaseRun.AssertAccepted(run.HandIn("malee", "d1"));
        CaseRun.AssertAccepted(Answer(run, "malee", text: null));
        // What was handed in as an answer stays one.
        run.Refused<InquiryImpossible>(r => r.Send(new WithdrawDocument(r.NextId, CaseRun.Number, r.Current.Step, 1, "d1"), "malee"));
    }

    [Fact]
    public void In_a_chain_whoever_did_the_work_is_asked_by_each_who_endorses()
    {
        var run = CaseRun.Start("budget-request", "niran");
        CaseRun.AssertAccepted(run.Done("niran", "ไม่มี"));
        CaseRun.AssertAccepted(Ask(run, "orathai"));
        Assert.Equal("niran", run.Current.OpenInquiry!.Person);
        CaseRun.AssertAccepted(Answer(run, "niran"));
        CaseRun.AssertAccepted(run.Approve("orathai"));
        CaseRun.AssertAccepted(Ask(run, "prasert"));
        Assert.Equal((2, "niran"), (run.Current.OpenInquiry!.Number, run.Current.OpenInquiry.Person));
    }

    [Fact]
    public void A_colleague_may_answer_and_gets_the_card_once_the_preparer_has_left()
    {
        var run = CaseRun.At("approve-coordination", SampleOffice.Directory.Holding("kanda", "international-relations-officer"));
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        run.Directory = run.Directory.Without("malee");
        Assert.Equal(["kanda"], Waiting(run).Where(a => a.Inquiry == 1).SelectMany(a => Who(run, a).Addressees).Select(p => p.Id));
        CaseRun.AssertAccepted(Answer(run, "kanda"));
    }

    [Fact]
    public void Whoever_is_to_answer_is_reminded_instead_of_the_decider_whose_days_go_on_after_the_answer()
    {
        var run = CaseRun.At("approve-coordination");
        // Monday; the decider would be nudged after five working days.
        Assert.Equal(Morning(run, 5), Next(run));
        run.Now = run.Now.AddDays(1);
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        Assert.Equal(Morning(run, 2), Next(run));
        run.Now = Next(run)!.Value;
        var posted = CaseRun.AssertAccepted(run.SendAsIs(new PostReminder(run.NextId, CaseRun.Number, run.Now), null));
        Assert.Equal(["malee"], Assert.IsType<ReminderPosted>(posted.Events[0].Event).People);
        Assert.Equal(new DateOnly(2026, 11, 26), ThaiTime.Date(run.Now));
        CaseRun.AssertAccepted(Answer(run, "malee"));
        // Two working days of waiting do not count: the fifth is the seventh after the assignment.
        Assert.Equal(OfficeHours.Morning(run.Holidays.AddWorkingDays(new(2026, 11, 23), 7)), Next(run));
    }

    [Fact]
    public void Days_late_go_on_where_they_stood_when_the_question_was_asked()
    {
        var schedule = new ReminderSchedule();
        var holidays = new CaseRun().Holidays;
        var deadline = new OpenDeadline(CaseRun.Number, 1, new(2026, 11, 2, 9, 0, 0, ThaiTime.Offset), new Deadline("x", null, null, null, new(2026, 11, 10), Time.Roll.Back, null!));
        Pause pause = new(new(2026, 11, 12, 10, 0, 0, ThaiTime.Offset), new(2026, 11, 16, 10, 0, 0, ThaiTime.Offset));
        DateOnly Late(OpenDeadline d, int days) => ThaiTime.Date(schedule.PointsFor(d, holidays).First(p => p.Days == days).At);
        Assert.Equal((new(2026, 11, 12), new(2026, 11, 13)), (Late(deadline, 2), Late(deadline, 3)));
        Assert.Equal((new(2026, 11, 12), new(2026, 11, 17)), (Late(deadline with { Pauses = [pause] }, 2), Late(deadline with { Pauses = [pause] }, 3)));
    }

    [Fact]
    public void The_decider_chases_the_answer_to_an_inquiry()
    {
        var run = CaseRun.At("approve-coordination");
        CaseRun.AssertAccepted(Ask(run, "somchai"));
        var chase = CaseRun.AssertAccepted(run.Send(new Chase(run.NextId, CaseRun.Number, run.Current.Step, 1), "somchai"));
        Assert.Contains(new RepostCard(First, Recipient.ForPerson("malee")) { InOfficeHours = true }, chase.Effects);
        run.Refused<NotPossibleHere>(r => r.Send(new Chase(r.NextId, CaseRun.Number, r.Current.Step, 1), "malee"));
    }

    [Fact]
    public void The_same_question_twice_is_one()
    {
        var run = CaseRun.At("approve-coordination");
        var actor = run.Directory.ActorFor(run.Directory.ById("somchai")!, ThaiTime.Date(run.Now));
        Inquire ask = new("q", CaseRun.Number, run.Current.Step, 1, "งบเท่าใด");
        CaseRun.AssertAccepted(run.SendAsIs(ask, actor));
        Assert.IsType<Repeated>(run.SendAsIs(ask, actor));
    }

    private static Decision Ask(CaseRun run, string person, string question = "งบเท่าใด") =>
        run.Send(new Inquire(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, question), person);

    private static Decision Answer(CaseRun run, string person, int? number = null, string? text = "หนึ่งล้าน") =>
        run.Send(new AnswerInquiry(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, number ?? run.Current.Inquiries[^1].Number, text), person);

    private static IReadOnlyList<Assignment> Waiting(CaseRun run) => CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).Assignments;

    private static Responsible Who(CaseRun run, Assignment assignment) => Responsibility.Resolve(assignment, run.State!.OpenedBy.Person, run.Directory, ThaiTime.Date(run.Now), run.Procedure.Id);

    private static DateTimeOffset? Next(CaseRun run) => CaseSummary.FromCase(run.State!, run.Procedure, run.Holidays).NextReminderAt;

    private static DateTimeOffset Morning(CaseRun run, int days) => OfficeHours.Morning(run.Holidays.AddWorkingDays(ThaiTime.Date(run.Now), days));
}
