using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

public sealed class OpeningTests
{
    [Fact]
    public void A_case_opens_at_the_first_step_and_its_officer_gets_the_card()
    {
        var run = new CaseRun();
        var opened = CaseRun.AssertAccepted(run.Open("malee"));
        Assert.Equal([typeof(CaseOpened), typeof(StepEntered)], opened.Events.Select(e => e.Event.GetType()));
        Assert.Equal([1, 2], opened.Events.Select(e => e.Sequence));
        Assert.Equal("NIAD-QE (ญี่ปุ่น)", run.State!.Subject);
        Assert.Equal(new Signature("malee", "นางสาวมาลี ใจงาม", "international-relations-officer", null), run.State.OpenedBy);
        Assert.Equal(
            [new ShowCard(new CardRef(CardKind.Step, "analyse-partner", 1), Recipient.ForPerson("malee")), new ShowCard(new CardRef(CardKind.Channel), Recipient.Channel)],
            opened.Effects);
    }

    [Fact]
    public void Only_the_right_position_opens_a_case() =>
        Assert.Equal("international-relations-officer", new CaseRun().Refused<NotAllowedToOpen>(r => r.Open("niran")).Position);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public void Every_question_needs_an_answer(string? country)
    {
        var fields = new Dictionary<string, string>(CaseRun.Answers);
        if (country is null) fields.Remove("country");
        else fields["country"] = country;
        Assert.Equal("country", new CaseRun().Refused<FieldMissing>(r => r.Open("malee", fields)).Field.Key);
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void An_answer_is_no_longer_than_its_field_allows(int length, bool fits)
    {
        var fields = new Dictionary<string, string>(CaseRun.Answers) { ["country"] = $"  {new string('ก', length)} " };
        var run = new CaseRun();
        if (fits) Assert.Equal(length, CaseRun.AssertAccepted(run.Open("malee", fields)).State.Fields["country"].Length);
        else Assert.Equal(60, run.Refused<TooLong>(r => r.Open("malee", fields)).Longest);
    }

    [Fact]
    public void A_case_is_opened_once_only() => CaseRun.At("analyse-partner").Refused<NotPossibleHere>(r => r.Open("kanda"));

    [Fact]
    public void Nothing_is_done_to_a_case_that_was_never_opened() =>
        Assert.Equal("2570-MOU-001", new CaseRun().Refused<UnknownCase>(r => r.Cancel("malee")).Number);

    [Fact]
    public void Answers_that_nobody_asked_for_are_not_kept()
    {
        var fields = new Dictionary<string, string>(CaseRun.Answers) { ["extra"] = "x" };
        Assert.DoesNotContain("extra", CaseRun.AssertAccepted(new CaseRun().Open("malee", fields)).State.Fields.Keys);
    }
}
