using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests.Deadlines;

/// <summary>The key <c>opens</c> of a procedure: its days, its answers, and each mistake in it.</summary>
public sealed class RecurrenceTests
{
    private static readonly string Sound = Texts.Procedure.With("steps:", "opens: {month: 10, day: 5, fields: {partner: \"{last-year} {year} {next-year}\", topic: x}}\nsteps:");

    public static TheoryData<string, string, string> Mistakes => new()
    {
        { "month: 10", "month: 13", "OutOfRange(month, 13, 1, 12)" },
        { "month: 10, ", "", "MissingKey(month)" },
        { "day: 5", "day: 31", "OutOfRange(day, 31, 1, 28)" },
        { "{last-year}", "{this-year}", "UnknownPlace(this-year)" },
        { "partner: ", "partnr: ", "MissingKey(partner)" },
        { ", fields: {partner: \"{last-year} {year} {next-year}\", topic: x}", "", "NoAnswers()" },
        { "opens: {", "opens: yearly\nleft: {", "NotKeys(opens)" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told(string old, string changed, string says) => Assert.Contains(
        Assert.Throws<DefinitionException>(() => ProcedureReader.Read("demo.yaml", Sound.With(old, changed))).Faults,
        f => f.ToString().Contains(says, StringComparison.Ordinal));

    [Fact]
    public void It_opens_on_its_day_or_the_next_on_which_the_office_works_and_answers_with_the_year()
    {
        var opens = ProcedureReader.Read("demo.yaml", Sound).Opens!;
        Assert.Equal("๒๕๖๙ ๒๕๗๐ ๒๕๗๑", opens.AnswersIn(new FiscalYear(2570))["partner"]);
        Assert.Equal(new DateOnly(2026, 10, 5), opens.OpeningDate(new FiscalYear(2570), EmbeddedDefinitions.Holidays()));
        Assert.Null(ProcedureReader.Read("demo.yaml", Texts.Procedure).Opens);
    }

    [Theory]
    [InlineData(10, 2570, "2026-10-01")]
    [InlineData(12, 2570, "2026-12-01")]
    [InlineData(1, 2570, "2027-01-04")]
    [InlineData(5, 2570, "2027-05-03")]
    [InlineData(9, 2570, "2027-09-01")]
    [InlineData(2, 2571, "2028-02-01")]
    [InlineData(10, 2571, "2027-10-01")]
    public void The_first_of_a_month_in_a_fiscal_year(int month, int year, string day) => Assert.Equal(
        DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        new Recurrence(month, 1, new Dictionary<string, string>()).OpeningDate(new FiscalYear(year), EmbeddedDefinitions.Holidays()));

    [Fact]
    public void Of_the_handbook_these_open_by_themselves() => Assert.Equal(
        ["action-plan 5", "annual-report 10", "budget-request 12", "opdc-assessment 7", "performance-monitoring 10", "risk-management 10"],
        EmbeddedDefinitions.Procedures().Where(p => p.Opens is not null).Select(p => $"{p.Id} {p.Opens!.Month}").Order(StringComparer.Ordinal));

    [Fact]
    public void What_opened_by_itself_belongs_to_those_who_open_such_cases()
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "budget-request");
        var run = new CaseRun(procedure, EmbeddedDefinitions.People());
        var opened = Assert.IsType<Accepted>(run.SendAsIs(new OpenCase("opens/1", CaseRun.Number, procedure.Id, procedure.Opens!.AnswersIn(new(2570))), null));
        Assert.Equal("ปีงบประมาณ ๒๕๗๑", opened.State.Subject);
        Assert.Equal(Signature.System, opened.Events[0].By);
        Assert.Contains(new ShowCard(new CardRef(CardKind.Step, "plan-calendar", 1), Recipient.ForPerson("niran")), opened.Effects);
        Assert.IsType<Repeated>(run.SendAsIs(new OpenCase("opens/1", CaseRun.Number, procedure.Id, procedure.Opens.AnswersIn(new(2570))), null));

        Assert.IsType<NotYourCase>(((Refused)run.Send(new CancelCase("x", CaseRun.Number, "เลิก"), "malee")).Reason);
        var unreachable = Assert.IsType<Accepted>(run.SendAsIs(new ReportUnreachable("u", CaseRun.Number, "orathai"), null));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Unreachable, Subject: "orathai"), Recipient.ForPerson("niran")), unreachable.Effects);
        CaseRun.AssertAccepted(run.Send(new CancelCase("y", CaseRun.Number, "เลิก"), "niran"));
    }

    [Fact]
    public void What_nobody_holds_goes_to_those_who_look_after_the_bot_and_what_does_not_recur_opens_for_nobody()
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "budget-request");
        var run = new CaseRun(procedure, SampleOffice.Directory.Without([.. SampleOffice.Directory.Holders(procedure.OpenedBy, new(2026, 12, 1)).Select(p => p.Id)]));
        CaseRun.AssertAccepted(run.SendAsIs(new OpenCase("opens/1", CaseRun.Number, procedure.Id, procedure.Opens!.AnswersIn(new(2570))), null));
        var told = Assert.IsType<Accepted>(run.SendAsIs(new ReportUnreachable("u", CaseRun.Number, "orathai"), null));
        Assert.Contains(new ShowCard(new CardRef(CardKind.Unreachable, Subject: "orathai"), Recipient.Administrators), told.Effects);
        Assert.IsType<NotPossibleHere>(((Refused)new CaseRun().SendAsIs(new OpenCase("o", CaseRun.Number, "mou", CaseRun.Answers), null)).Reason);
    }
}
