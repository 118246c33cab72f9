using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>People outside the office's directory take part by name and email address.</summary>
public sealed class NamedPersonTests
{
    private const string Aree = "นางสาวอารี มีสุข <aree@moe.go.th>";

    private static readonly StaffDirectory Office = EmbeddedDefinitions.People();

    [Theory]
    [InlineData("นางสาวอารี มีสุข <aree@moe.go.th>", "นางสาวอารี มีสุข", "aree@moe.go.th")]
    [InlineData("นางสาวอารี มีสุข aree@moe.go.th", "นางสาวอารี มีสุข", "aree@moe.go.th")]
    [InlineData("aree@moe.go.th", "aree@moe.go.th", "aree@moe.go.th")]
    [InlineData("ผู้แทน MQA", "ผู้แทน MQA", null)]
    public void Someone_outside_is_read_and_recorded_alike(string typed, string name, string? email)
    {
        var person = Assert.IsType<NamedPerson.Outsider>(NamedPerson.Read(typed, Office));
        Assert.Equal((name, email), (person.Name, person.Email));
        Assert.Equal(person, NamedPerson.Read(person.Text, Office));
    }

    [Fact]
    public void A_member_of_the_office_is_known_by_key_name_and_address()
    {
        var member = Office.People.First(p => p.Email is not null);
        foreach (var typed in new[] { member.Id, member.Name.Th, member.Name.En, member.Email!, $"ใครก็ได้ <{member.Email!.ToUpperInvariant()}>" })
            Assert.Equal(member.Id, NamedPerson.Read(typed, Office).Text);
    }

    [Theory]
    [InlineData("อารี aree@moe")]
    [InlineData("aree@@moe.go.th")]
    [InlineData("อารี @moe.go.th")]
    [InlineData("อารี aree@moe..th")]
    [InlineData("อารี อารี@moe.go.th")]
    [InlineData("อารี aree@[10.0.0.25]")]
    [InlineData("aree@moe.go.t")]
    public void An_address_that_mail_cannot_reach_is_refused(string typed)
    {
        var run = AtNaming();
        Assert.Equal(typed, run.Refused<EmailInvalid>(r => r.Name("malee", typed)).Typed);
        var meeting = CaseRun.At("signing-ceremony");
        Assert.Equal(typed, meeting.Refused<EmailInvalid>(r => r.Schedule("malee", r.Ceremony() with { People = ["ผู้อำนวยการ", typed] })).Typed);
    }

    [Fact]
    public void They_stand_in_the_record_beside_members_and_get_no_card()
    {
        var run = AtNaming();
        CaseRun.AssertAccepted(run.Name("malee", "kanda", "นางสาวอารี มีสุข aree@moe.go.th", "นางสาวอารี มีสุข <aree@moe.go.th>"));
        Assert.Equal(["kanda", Aree], run.State!.Participants);
        Accepted? told = null;
        while (run.State.ParticipantsNotified.Count == 0) told = run.Step is Steps.Approvals.ApprovalStep ? CaseRun.AssertAccepted(run.Approve(run.Assignee)) : Passed(run);
        Assert.Equal(["kanda"], told!.Effects.OfType<RepostCard>().Where(e => e.Card.Kind == CardKind.Assigned).Select(e => e.To.Person));
        Assert.Equal(["kanda", Aree], run.State.ParticipantsNotified);
        Assert.Equal(CaseText.State(run.State), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Theory]
    [InlineData("international-meeting")]
    [InlineData("aqan")]
    public void The_director_may_send_somebody_from_outside_who_gets_no_card(string id)
    {
        var run = CaseRun.Start(id, "malee");
        while (run.Step is not ChoiceStep) run.FinishStage();
        var choice = (ChoiceStep)run.Step;
        var named = choice.Outcomes.First(o => o.Participants == NamedParticipants.Named).Key;
        var chosen = CaseRun.AssertAccepted(run.Send(new Choose(run.NextId, CaseRun.Number, choice.Key, 1, named, null, [Aree]), "somchai"));
        Assert.DoesNotContain(chosen.Effects.OfType<RepostCard>(), e => e.To.Person?.Contains('@') == true);
        while (run.State!.Status == CaseStatus.Open) run.FinishStage();
        Assert.Equal([Aree], run.State.Participants);
    }

    [Fact]
    public void Whoever_collects_enters_what_somebody_outside_sent_and_the_collection_is_complete()
    {
        var (outside, niran) = (Respondent.Person(Aree), Respondent.Person("niran"));
        var run = CaseRun.Start("international-meeting", "malee");
        while (run.Step is not ChoiceStep) run.FinishStage();
        var named = ((ChoiceStep)run.Step).Outcomes.First(o => o.Participants == NamedParticipants.Named).Key;
        CaseRun.AssertAccepted(run.Send(new Choose(run.NextId, CaseRun.Number, run.Step.Key, 1, named, null, ["niran", Aree]), "somchai"));
        Accepted? asked = null;
        while (run.Step is not CollectionStep) asked = Led(run);
        Assert.Equal([niran, outside], run.Current.Asked);
        Assert.Equal(["niran"], asked!.Effects.OfType<ShowCard>().Where(e => e.Card.Kind == CardKind.Request).Select(e => e.To.Person));

        // Nobody waits for a card of theirs, and only whoever collects may enter it.
        Assert.Equal([null, niran], Assignments.OpenIn(run.State!, run.Procedure).Select(a => a.Respondent));
        Assert.Equal("malee", run.Refused<NotYourSubmission>(r => r.Answer(outside, "niran")).People[0].Id);
        run.Refused<NotYourSubmission>(r => r.Answer(outside, "somchai"));
        run.Refused<NotYourSubmission>(r => r.Answer(niran, "malee"));
        Assert.Equal([niran], Reminded(run));
        run.Answer(niran);
        run.Refused<NobodyAwaited>(r => r.Send(new RemindRespondents(r.NextId, CaseRun.Number, r.Current.Step, 1), "malee"));
        CaseRun.AssertAccepted(run.Accept("malee"));
        Assert.Equal([outside], run.Refused<SubmissionsMissing>(r => r.Done("malee")).Respondents);

        CaseRun.AssertAccepted(run.Answer(outside, "malee"));
        var submission = run.Current.SubmissionOf(outside)!;
        Assert.Equal((true, "malee", Aree), (submission.IsOnBehalf, submission.By.Person, submission.From.Key));
        Assert.False(run.Current.SubmissionOf(niran)!.IsOnBehalf);
        CaseRun.AssertAccepted(run.Accept("malee"));
        CaseRun.AssertAccepted(run.Done("malee"));
        Assert.Equal(CaseText.State(run.State!), CaseText.State(CaseFold.Replay(run.Events.Select(CaseText.RoundTrip))));
    }

    [Fact]
    public void What_somebody_outside_sent_late_is_still_entered()
    {
        var run = CaseRun.Start("staff-exchange", "malee");
        while (run.Step.Row < 2) run.FinishStage();
        CaseRun.AssertAccepted(run.Name("malee", Aree));
        while (run.Step is not CollectionStep) run.FinishStage();
        var visit = run.Current;
        CaseRun.AssertAccepted(run.Done("malee", "ยังไม่ส่ง"));
        CaseRun.AssertAccepted(run.Submit(visit, Respondent.Person(Aree), "malee", ((CollectionStep)run.Procedure.Step(visit.Step)).Form.ToDictionary(f => f.Key, f => f.Example)));
        Assert.True(run.State!.FindVisit(visit.Step, visit.VisitNumber)!.SubmissionOf(Respondent.Person(Aree)) is { Late: true, IsOnBehalf: true });
    }

    private static Accepted Led(CaseRun run) => run.Stage.Kind is StageKind.Approval or StageKind.Endorsement ? CaseRun.AssertAccepted(run.Approve(run.Assignee)) : CaseRun.AssertAccepted(run.Done(run.Assignee, "ไม่มี"));

    private static IEnumerable<Respondent> Reminded(CaseRun run)
    {
        CaseRun.AssertAccepted(run.Send(new RemindRespondents(run.NextId, CaseRun.Number, run.Current.Step, 1), "malee"));
        return run.Current.Reminded!.Value.Who;
    }

    [Fact]
    public void Cancelling_tells_only_those_who_have_a_card()
    {
        var run = AtNaming();
        CaseRun.AssertAccepted(run.Name("malee", "kanda", Aree));
        while (run.State!.ParticipantsNotified.Count == 0) run.FinishStage();
        var cancelled = CaseRun.AssertAccepted(run.Cancel("malee"));
        Assert.Equal(["kanda"], cancelled.Effects.OfType<RepostCard>().Where(e => e.Card.Kind == CardKind.Assigned).Select(e => e.To.Person));
    }

    [Fact]
    public void A_name_may_be_as_long_as_a_card_shows()
    {
        var run = AtNaming();
        run.Refused<TooLong>(r => r.Name("malee", $"{new string('ก', 200)} <aree@moe.go.th>"));
        run.Refused<UnknownPerson>(r => r.Name("malee", "kanda", "ผู้แทน MQA"));
    }

    private static Accepted? Passed(CaseRun run)
    {
        run.FinishStage();
        return null;
    }

    private static CaseRun AtNaming()
    {
        var run = CaseRun.Start("staff-exchange", "malee");
        while (run.Step.Row < 2) run.FinishStage();
        return run;
    }

    [Fact]
    public void A_member_is_named_in_the_readers_language_and_anybody_else_as_typed()
    {
        using var _ = ReaderLanguage.Use(Language.English);
        Assert.Equal("Malee Jaingam", NamedPerson.Read("malee", Office).Name);
        Assert.Equal("นายนอก", NamedPerson.Read("นายนอก <nok@moe.go.th>", Office).Name);
    }
}
