using System.Reflection;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Resolutions;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Closed sets of the workflow are dispatched completely.</summary>
public sealed class EveryCommandTests
{
    [Fact]
    public void Every_command_is_taken_in_some_case_from_somebody_who_may_give_it()
    {
        var given = EveryCase.Runs.SelectMany(r => r.Accepted).ToList();
        Assert.Equal(Names<Command>(), given.Select(g => g.Command.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        Assert.All(given, g => Assert.Equal(g.Command is Report, g.By is null));
    }

    /// <summary>Whoever lets the bot record something else decides whether it outlives a decision that is taken back (<c>LastDecisionFold</c>).</summary>
    [Fact]
    public void What_the_bot_reports_by_itself_between_a_decision_and_its_taking_back_is_known()
    {
        var reports = EveryCase.Runs.SelectMany(r => r.Accepted.Where(a => a.By is null).SelectMany(a => r.Events.Where(e => e.CommandId == a.Command.Id))).Select(e => e.Event.GetType());
        Assert.Equal(
            [nameof(DocumentDelayed), nameof(DocumentFiled), nameof(DocumentLost), nameof(MeetingLinked), nameof(PersonUnreachable), nameof(ReminderPosted), nameof(Replanned)],
            reports.Select(t => t.Name).Distinct().Order(StringComparer.Ordinal));

        var run = CaseRun.At("request-coordination");
        foreach (var document in (string[])["d1", "d2", "d3"]) CaseRun.AssertAccepted(run.HandIn("malee", document));
        CaseRun.AssertAccepted(run.Done("malee", "ไม่มี"));
        CaseRun.AssertAccepted(run.Approve("somchai"));
        CaseRun.AssertAccepted(run.Filed("d1"));
        CaseRun.AssertAccepted(run.Lost("d2"));
        CaseRun.AssertAccepted(run.Send(new ReportFilingDelayed(run.NextId, CaseRun.Number, "d3"), null));
        CaseRun.AssertAccepted(run.Send(new ReportUnreachable(run.NextId, CaseRun.Number, "kanda"), null));
        CaseRun.AssertAccepted(run.Send(new TakeBack(run.NextId, CaseRun.Number, "approve-coordination", 1), "somchai"));
        Assert.Equal((true, FileFault.DownloadFailed, true), (run.State!.FindDocument("d1")!.Item is not null, run.State.FindDocument("d2")!.Lost, run.State.FindDocument("d3")!.Delayed));
        Assert.Contains("kanda", run.State.Unreachable);
    }

    [Fact]
    public void Every_assignee_is_a_respondent_or_none()
    {
        Assignee[] all = [new Assignee.Position("director"), new Assignee.Unit("policy"), new Assignee.Participant("malee"), new Assignee.Named("malee"), new Assignee.Unknown("x")];
        Assert.Equal(Names<Assignee>(), all.Select(a => a.GetType().Name).Order(StringComparer.Ordinal));
        Assert.Equal([null, "unit:policy", "person:malee", null, null], all.Select(a => new Assignment("a", 1, a, false, [], default).Respondent?.ToString()));
    }

    [Theory]
    [InlineData(ResolutionResult.Passed, Outcomes.Passed)]
    [InlineData(ResolutionResult.PassedWithConditions, Outcomes.PassedWithConditions)]
    [InlineData(ResolutionResult.Noted, Outcomes.Noted)]
    [InlineData(ResolutionResult.Returned, Outcomes.Returned)]
    public void Every_result_of_a_resolution_is_recorded_as_what_it_is(ResolutionResult result, string outcome)
    {
        var run = CaseRun.Start("budget-request", "niran").AdvanceTo("sign-request");
        while (run.Stage.Kind != StageKind.Resolution) run.FinishStage();
        var recorded = CaseRun.AssertAccepted(run.Resolve(run.Assignee, result, "หมายเหตุ")).Events.Select(e => e.Event);
        Assert.Equal(outcome, recorded.Select(e => e is StageCompleted stage ? stage.Outcome : (e as StepFinished)?.Outcome).OfType<string>().First());
    }

    [Fact]
    public void Every_result_of_a_resolution_has_a_case() => Assert.Equal(
        Enum.GetValues<ResolutionResult>().Order(),
        typeof(EveryCommandTests).GetMethod(nameof(Every_result_of_a_resolution_is_recorded_as_what_it_is))!.GetCustomAttributes<InlineDataAttribute>().Select(d => (ResolutionResult)d.GetData(null!).Single()[0]).Order());

    private static IOrderedEnumerable<string> Names<T>() =>
        typeof(T).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(T))).Select(t => t.Name).Order(StringComparer.Ordinal);
}
