using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Every bureau and mission is asked; each answer counts once.</summary>
public sealed class CollectionTests
{
    private static readonly Respondent It = Respondent.Unit("information-technology"), Assessment = Respondent.Unit("assessment");

    private static CaseRun Asked() => CaseRun.Start("budget-request", "niran").AdvanceTo("collect-details");

    [Fact]
    public void Everyone_gets_a_request_and_the_officer_the_overview()
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("draft-budget");
        run.Done("niran", "ไม่มี");
        run.Approve("orathai");
        var effects = CaseRun.AssertAccepted(run.Approve("prasert")).Effects.OfType<ShowCard>().ToList();
        Assert.Equal(run.Directory.Units.Select(u => $"unit:{u.Key}"), effects.Where(e => e.Card.Kind == CardKind.Request).Select(e => e.Card.Subject));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Request, "collect-details", 1, It.ToString()), Recipient.ForPerson("chai")), effects);
        Assert.Equal(new ShowCard(new CardRef(CardKind.Step, "collect-details", 1), Recipient.ForPerson("niran")), effects[^1]);
        Assert.Equal(run.Directory.Units.Count + 1, Assignments.OpenIn(run.State!, run.Procedure).Count);
    }

    [Fact]
    public void Only_the_respondent_answers_and_only_the_officer_judges()
    {
        var run = Asked();
        Assert.Equal(It, run.Refused<NotYourSubmission>(r => r.Answer(It, "niran")).Respondent);
        run.Refused<NotYourSubmission>(r => r.Answer(It, "thanakorn"));
        run.Refused<UnknownStep>(r => r.Answer(Respondent.Unit("nobody"), "chai"));
        run.Answer(It);
        run.Refused<NotYourStep>(r => r.Accept("chai", It));
        run.Refused<NothingSubmitted>(r => r.Accept("niran", Assessment));
        CaseRun.AssertAccepted(run.Accept("niran", It));
    }

    [Fact]
    public void An_answer_counts_once_however_often_it_is_sent_and_the_newest_counts()
    {
        var run = Asked();
        run.Answer(It, null, ("amount", "100"));
        Assert.IsType<Repeated>(run.Answer(It, null, ("amount", "100")));
        CaseRun.AssertAccepted(run.Answer(It, null, ("amount", "200")));
        Assert.Equal("๒๐๐", Assert.Single(run.Current.Submissions).Fields["amount"]);
        run.Accept("niran", It);
        Assert.Equal("chai", run.Refused<SubmissionAlreadyAccepted>(r => r.Answer(It, null, ("amount", "300"))).Submission.By.Person);
        Assert.IsType<Repeated>(run.Accept("niran", It));
    }

    [Fact]
    public void What_a_form_asks_must_be_filled_in()
    {
        var run = Asked();
        var form = ((CollectionStep)run.Step).Form.ToDictionary(f => f.Key, f => f.Example);
        Decision With(string amount) => run.Send(
            new Submit(run.NextId, CaseRun.Number, "collect-details", 1, It, new Dictionary<string, string>(form) { ["amount"] = amount }), "chai");
        var field = run.Refused<FormFieldMissing>(_ => With("  ")).Field;
        Assert.Equal("amount", field.Key);
        run.Refused<TooLong>(_ => With(new string('9', field.MaxLength + 1)));
        Assert.Equal((FieldType.Amount, "๑,๒๕๐,๐๐๐"), run.Refused<FieldInvalid>(_ => With("ห้าล้าน")) is var invalid ? (invalid.Type, invalid.Example) : default);
        // The form is filled in, but the file that belongs to it is not there.
        Assert.Equal("unit-budget", Assert.Single(run.Refused<DocumentsMissing>(_ => With("1")).Documents).Key);
    }

    [Fact]
    public void A_returned_answer_is_awaited_again_with_the_reason()
    {
        var run = Asked();
        run.Answer(It);
        run.Refused<ReasonNeeded>(r => r.Send(new ReturnSubmission(r.NextId, CaseRun.Number, "collect-details", 1, It, ""), "niran"));
        var back = CaseRun.AssertAccepted(run.Send(new ReturnSubmission(run.NextId, CaseRun.Number, "collect-details", 1, It, "ยอดไม่ตรง"), "niran"));
        Assert.Contains(new RepostCard(new CardRef(CardKind.Request, "collect-details", 1, It.ToString()), Recipient.ForPerson("chai")), back.Effects);
        Assert.Equal((SubmissionStatus.Returned, "ยอดไม่ตรง"), (run.Current.SubmissionOf(It)!.Status, run.Current.SubmissionOf(It)!.Reason));
        Assert.Contains(It, run.Current.Awaited);
        CaseRun.AssertAccepted(run.Answer(It));
        Assert.DoesNotContain(It, run.Current.Awaited);
    }

    [Fact]
    public void One_tap_reminds_all_who_have_not_answered_and_nobody_else()
    {
        var run = Asked();
        run.Answer(It);
        var reminded = CaseRun.AssertAccepted(run.Send(new RemindRespondents(run.NextId, CaseRun.Number, "collect-details", 1), "niran"));
        var people = reminded.Effects.OfType<RepostCard>().Select(b => b.To.Person).ToList();
        Assert.Equal(run.Directory.Units.Count - 1, people.Count);
        Assert.DoesNotContain("chai", people);
        foreach (var respondent in run.Current.Awaited.ToList()) run.Answer(respondent);
        run.Refused<NobodyAwaited>(r => r.Send(new RemindRespondents(r.NextId, CaseRun.Number, "collect-details", 1), "niran"));
    }

    [Fact]
    public void The_officer_is_told_when_the_last_answer_is_in()
    {
        var run = Asked();
        var all = run.Current.Awaited.ToList();
        foreach (var respondent in all.SkipLast(1)) Assert.DoesNotContain(CaseRun.AssertAccepted(run.Answer(respondent)).Effects, e => e is RepostCard);
        Assert.Equal(Recipient.ForPerson("niran"), Assert.Single(CaseRun.AssertAccepted(run.Answer(all[^1])).Effects.OfType<RepostCard>()).To);
    }

    [Fact]
    public void It_closes_early_with_a_reason_and_files_the_table()
    {
        var run = Asked();
        run.Answer(It);
        Assert.Equal(run.Directory.Units.Count, run.Refused<SubmissionsMissing>(r => r.Done("niran")).Respondents.Count);
        var closed = CaseRun.AssertAccepted(run.Done("niran", "ครบกำหนดส่งสำนักงบประมาณ"));
        var table = Assert.Single(run.State!.Documents, d => d.IsTable);
        Assert.EndsWith(".xlsx", table.FileName, StringComparison.Ordinal);
        Assert.Contains(new FileDocument(table.Id), closed.Effects);
        Assert.Equal("orathai", run.Assignee);
    }

    [Fact]
    public void A_late_answer_is_kept_and_marked_and_the_table_made_anew()
    {
        var run = Asked();
        run.Answer(It);
        run.Done("niran", "ครบกำหนด");
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Answer(Assessment));
        Assert.True(run.Current.SubmissionOf(Assessment)!.Late);
        Assert.False(run.Current.SubmissionOf(It)!.Late);
        run.FinishStep();
        Assert.Equal("check-details", run.Current.Step);
        var late = CaseRun.AssertAccepted(run.Submit(run.State!.FindVisit("collect-details", 1)!, Respondent.Unit("communications"), "duangjai",
            ((CollectionStep)run.Procedure.Step(visit.Step)).Form.ToDictionary(f => f.Key, f => f.Example)));
        Assert.True(run.State!.FindVisit("collect-details", 1)!.SubmissionOf(Respondent.Unit("communications"))!.Late);
        Assert.Equal(3, run.State.Documents.Count(d => d.IsTable));
        Assert.Contains(late.Effects, e => e is RepostCard { To.Person: "niran" });
        Assert.Equal("check-details", run.Current.Step);
    }

    [Fact]
    public void After_a_check_sent_it_back_what_was_answered_is_still_there()
    {
        var run = Asked().AdvanceTo("check-details");
        var back = CaseRun.AssertAccepted(run.Return("niran", "สำนักประเมินไม่สอดคล้องกับแผน"));
        Assert.Empty(run.Current.Awaited);
        Assert.All(run.Current.Submissions, a => Assert.Equal(SubmissionStatus.Sent, a.Status));
        Assert.DoesNotContain(back.Effects, e => e is ShowCard { Card.Kind: CardKind.Request });
        CaseRun.AssertAccepted(run.Send(new ReturnSubmission(run.NextId, CaseRun.Number, "collect-details", 2, Assessment, "ปรับตามแผน"), "niran"));
        Assert.Equal([Assessment], run.Current.Awaited);
        // The card of the first time takes no more answers.
        Assert.IsType<Refused>(run.Submit(run.State!.FindVisit("collect-details", 1)!, Assessment, "thanakorn", new Dictionary<string, string>()));
        CaseRun.AssertAccepted(run.Answer(Assessment));
    }

    [Fact]
    public void A_cancelled_case_takes_no_answers()
    {
        var run = Asked();
        var visit = run.Current;
        run.Cancel("niran");
        Assert.IsType<CaseEnded>(Assert.IsType<Refused>(run.Submit(visit, It, "chai", new Dictionary<string, string>())).Reason);
    }
}
