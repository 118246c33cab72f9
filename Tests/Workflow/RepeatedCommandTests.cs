using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>A command that comes again is answered as before only to the person who gave it.</summary>
public sealed class RepeatedCommandTests
{
    public static TheoryData<string> Procedures => [.. EmbeddedDefinitions.Procedures().Select(p => p.Id)];

    [Fact]
    public void Who_cancels_what_another_has_cancelled_is_told_so()
    {
        var run = CaseRun.At("analyse-partner");
        var cancel = new CancelCase($"{CaseRun.Number}/cancel", CaseRun.Number, "เลิก");
        CaseRun.AssertAccepted(run.Send(cancel, "malee"));
        Assert.IsType<Repeated>(run.Send(cancel, "malee"));
        Assert.Equal("malee", run.Refused<CaseEnded>(r => r.Send(cancel, "somchai")).By.Person);
    }

    [Theory, MemberData(nameof(Procedures))]
    public void No_command_is_taken_for_a_repeat_when_another_gives_it(string id)
    {
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == id);
        var run = CaseRun.Start(id, EmbeddedDefinitions.People().Holders(procedure.OpenedBy, new DateOnly(2026, 11, 23))[0].Id);
        for (var turns = 0; run.State!.Current is not null && turns < 100; turns++) run.FinishStage();
        Assert.NotEmpty(run.Accepted);
        foreach (var (command, by) in run.Accepted.Where(a => a.By is not null && a.Command is not OpenCase))
        {
            Assert.IsType<Repeated>(run.SendAsIs(command, by));
            var other = run.Directory.People.First(p => p.Id != by!.Person.Id);
            Assert.IsType<Refused>(run.SendAsIs(command, run.Directory.ActorFor(other, ThaiTime.Date(run.Now))));
        }
    }

    [Fact]
    public void A_years_work_is_open_for_whoever_else_may_open_it_and_for_nobody_besides()
    {
        var procedure = EmbeddedDefinitions.Procedures().First(p => p.Opens is not null);
        var run = new CaseRun(procedure, EmbeddedDefinitions.People());
        var open = new OpenCase("year", CaseRun.Number, procedure.Id, procedure.Opens!.AnswersIn(new FiscalYear(2570)));
        CaseRun.AssertAccepted(run.SendAsIs(open, null));
        var officer = run.Directory.Holders(procedure.OpenedBy, ThaiTime.Date(run.Now))[0];
        Assert.IsType<Repeated>(run.Send(open, officer.Id));
        var stranger = run.Directory.People.First(p => run.Directory.ActorFor(p, ThaiTime.Date(run.Now)).CapacityIn(procedure.OpenedBy) is null);
        run.Refused<NotAllowedToOpen>(r => r.Send(open, stranger.Id));
    }
}
