using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Approvals;
using OnesqaBot.Workflow.Steps.Checks;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Publications;
using OnesqaBot.Workflow.Steps.Resolutions;
using OnesqaBot.Workflow.Steps.Tasks;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Each kind of row and each of its keys is read into its record.</summary>
public sealed class EveryKindTests
{
    internal static readonly Procedure Every = ProcedureReader.ReadAll(
        [new("every.yaml", EveryKind.Procedure)], StaffDirectoryReader.Read("people.yaml", EveryKind.People)).Single();

    [Fact]
    public void Each_step_is_of_its_kind() => Assert.Equal(
        [
            typeof(TaskStep), typeof(ChoiceStep), typeof(CollectionStep), typeof(CollectionStep), typeof(CheckStep),
            typeof(ApprovalStep), typeof(ResolutionStep), typeof(PublicationStep), typeof(MeetingStep),
        ],
        Every.Steps.Select(s => s.GetType()));

    [Fact]
    public void Windows_are_read_in_every_form() => Assert.Equal(
        [
            new MonthsWindow(12, 2), new MonthsWindow(null, 8), new WithinWindow(7, "send"), new NextMonthWindow(1),
            new WithinWindow(120, null), new EachWindow(Period.Quarter), null, new EachWindow(Period.Month), null,
        ],
        Every.Steps.Select(s => s.Window));

    [Fact]
    public void Laws_stand_beside_the_documents()
    {
        Assert.Equal(new HandbookText("กฎหมายที่เกี่ยวข้อง ระเบียบ", "กฎหมายที่เกี่ยวข้อง ระเบียย"), Every.First.Laws);
        Assert.All(Every.Steps.Skip(1), s => Assert.Null(s.Laws));
    }

    [Fact]
    public void Who_takes_part_is_named_by_a_task_or_by_an_outcome()
    {
        Assert.True(((TaskStep)Every.First).NamesParticipants);
        Assert.Equal([NamedParticipants.Self, NamedParticipants.Named, null], ((ChoiceStep)Every.Step("send")).Outcomes.Select(o => o.Participants));
    }

    [Fact]
    public void A_collection_knows_whom_it_asks_and_what()
    {
        var (asked, gathered) = ((CollectionStep)Every.Step("ask"), (CollectionStep)Every.Step("gather"));
        Assert.Equal((RespondentKind.Participants, RespondentKind.Units), (asked.From, gathered.From));
        Assert.Equal(
            [new FormField("learned", new("สิ่งที่ได้", "Learned"), "ความรู้", 500, false), new FormField("remark", new("หมายเหตุ", "Remark"), "ไม่มี", 200, true)],
            asked.Form);
    }

    [Fact]
    public void Chains_are_read_in_order() => Assert.Equal(
        [
            "Work officer, Endorsement deputy, Endorsement director", "Endorsement deputy, Approval director",
            "Work officer, Endorsement deputy, Approval director, Resolution board, Resolution minister",
            "Work officer, Endorsement deputy, Approval director, Resolution board",
        ],
        new[] { Every.First.Chain, Every.Step("accept").Chain, Every.Step("resolve").ChainIn("m12"), Every.Step("resolve").ChainIn("m6") }
            .Select(c => string.Join(", ", c.Select(l => $"{l.Kind} {l.Body ?? l.Position}"))));

    [Fact]
    public void Rounds_are_read_with_what_only_some_of_them_have()
    {
        var span = Every.Rounds!;
        Assert.Equal(("gather", "publish"), (span.From, span.To));
        Assert.Equal([new Round("m6", new("รอบ ๖ เดือน", "Six months"), 3), new Round("m12", new("รอบ ๑๒ เดือน", "Twelve months"), 9)], span.Rounds);
        Assert.Equal(["m6"], Every.Step("verify").OnlyIn);
        Assert.Equal(["gather", "name", "verify"], new[] { "verify", "send", "accept" }.Select(k => Every.Step(k).Targets.Last()));
    }

    [Fact]
    public void The_office_has_units_and_bodies()
    {
        var office = StaffDirectoryReader.Read("people.yaml", EveryKind.People);
        Assert.Equal([new OfficeUnit("planning", new("ภารกิจแผน", "Planning"), "officer"), new OfficeUnit("quality", new("สำนักคุณภาพ", "Quality"), "deputy")], office.Units);
        Assert.Equal([new ExternalBody("board", new("คณะกรรมการ", "Board")), new ExternalBody("minister", new("รัฐมนตรี", "Minister"))], office.Bodies);
        Assert.Empty(StaffDirectoryReader.Read("people.yaml", Texts.People).Units);
    }
}
