using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Steps.Choices;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>พิจารณาเข้าร่วมการประชุม…และ/หรือมอบหมายผู้แทนสำนักงาน: the director may attend, delegate, do both, or decline.</summary>
public sealed class AttendanceTests
{
    public static TheoryData<string, string, string> Cases => new()
    {
        { "international-meeting", "decide-attendance", "malee" },
        { "aqan", "decide-attendance", "malee" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_director_attends_and_names_others(string id, string at, string officer)
    {
        var run = CaseRun.Start(id, officer).AdvanceTo(at);
        Assert.IsType<ParticipantsNeeded>(((Refused)Choose(run, "attend-and-delegate", [])).Reason);
        Assert.IsType<ParticipantsNeeded>(((Refused)Choose(run, "attend-and-delegate", ["somchai"])).Reason);
        CaseRun.AssertAccepted(Choose(run, "attend-and-delegate", ["kanda"]));
        Assert.Equal(["somchai", "kanda"], run.State!.Participants);
        Assert.NotEqual("archive-records", run.Current.Step);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_director_declines_and_the_records_are_filed(string id, string at, string officer)
    {
        var run = CaseRun.Start(id, officer).AdvanceTo(at);
        CaseRun.AssertAccepted(Choose(run, "decline", null));
        Assert.Empty(run.State!.Participants);
        Assert.Equal("archive-records", run.Current.Step);
    }

    private static Decision Choose(CaseRun run, string outcome, IReadOnlyList<string>? people) =>
        run.Send(new Choose(run.NextId, CaseRun.Number, run.Current.Step, run.Current.VisitNumber, outcome, null, people), "somchai");
}
