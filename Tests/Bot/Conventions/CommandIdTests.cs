using OnesqaBot.Bot.Conversations;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>Ids are recorded with cases, and a repeated command is recognized by them, also by a later version.</summary>
public sealed class CommandIdTests
{
    [Fact]
    public void The_bots_own_ids_stay_as_they_were_recorded()
    {
        var number = CaseNumber.Parse("2570-MOU-001");
        var entry = new OutboxEntry(number, "2570-MOU-001/7/0", new FileDocument("d1"), 0, DateTimeOffset.UnixEpoch);
        var assignment = new Assignment("collect", 2, Respondent.Unit("policy").ToAssignee(), false, [], default);
        Assert.Equal(
            [
                "2570-MOU-001/look/621355968000000000", "2570-MOU-001/first-look", "holidays/0af3", "2570-MOU-001/7/0/link", "2570-MOU-001/d1/filed", "move/2570-MOU-001",
                "give/2570-MOU-001/collect/2/unit:policy",
            ],
            [
                CommandId.ForReminder(number, DateTimeOffset.UnixEpoch), CommandId.ForFirstReminder(number), CommandId.ForReplanning("0af3"), CommandId.ForEffect(entry, "link"),
                CommandId.ForDocument(number, "d1", "filed"), CommandId.ForMove("move", number), CommandId.ForTransfer("give", number, assignment),
            ]);
    }
}
