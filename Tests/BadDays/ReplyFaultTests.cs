using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Simulator;
using OnesqaBot.Workflow;
using Xunit;

namespace OnesqaBot.Tests.BadDays;

/// <summary>What the bot answers in a turn does not arrive, or nobody hears that it did.</summary>
public sealed class ReplyFaultTests
{
    private static readonly string[] Answers = ["MoU", "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยนผู้ประเมิน"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task An_answer_whose_reply_did_not_arrive_can_be_given_again(int failing)
    {
        await using var office = await StoryOffice.Open();
        for (var i = 0; i < Answers.Length; i++)
        {
            if (i != failing)
            {
                await office.Teams.SendTextAsync("malee", Answers[i]);
                continue;
            }

            office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, Person: "malee"));
            await office.Teams.SendTextAsync("malee", Answers[i]);
            await office.Teams.SendTextAsync("malee", Answers[i]);
        }

        await OpenedOnce(office);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_question_that_arrived_though_nobody_heard_so_does_not_mix_up_the_answers(int failing)
    {
        await using var office = await StoryOffice.Open();
        for (var i = 0; i < Answers.Length; i++)
        {
            if (i == failing) office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee"));
            await office.Teams.SendTextAsync("malee", Answers[i]);
            // She reads the question that stands last, and answers that one again when it comes again.
            if (i > 0 && i == failing + 1 && Last(office).Asks() && Last(office).Shows(Question(i))) i--;
        }

        await OpenedOnce(office);
    }

    /// <summary>Killed after the next question was sent and before the state was saved: what such a crash leaves is laid here.</summary>
    [Fact]
    public async Task A_crash_between_a_question_and_its_state_does_not_mix_up_the_answers()
    {
        await using var office = await StoryOffice.Open();
        var memory = office.Bot.GetRequiredService<IMemory>();
        var chat = office.Teams.PersonalConversation("malee");
        var key = $"msteams/conversations/{chat}";
        await office.Teams.SendTextAsync("malee", Answers[0]);
        var before = (await memory.Read([key], CancellationToken.None))[key];
        await office.Teams.SendTextAsync("malee", Answers[1]);
        Assert.True(Last(office).Shows(Question(2)));

        await memory.Write(new Dictionary<string, MemoryItem> { [key] = before with { ETag = "*" }, [$"turn/{chat}"] = new("begun", "*") }, CancellationToken.None);
        await office.Teams.SendTextAsync("malee", Answers[2]);
        Assert.True(Last(office).Shows(Question(1)));
        foreach (var answer in Answers[1..]) await office.Teams.SendTextAsync("malee", answer);

        await OpenedOnce(office);
        Assert.Empty(await memory.Read([$"turn/{chat}"], CancellationToken.None));
    }

    private static SimulatedMessage Last(StoryOffice office) => office.Teams.Seen("malee").Last(m => m.FromBot);

    /// <summary>The question that the n-th answer answers.</summary>
    private static string Question(int answer) => answer switch
    {
        1 => "หน่วยงานต่างประเทศใด",
        2 => "อยู่ในประเทศใด",
        _ => "ร่วมมือกันในเรื่องใด",
    };

    private static async Task OpenedOnce(StoryOffice office)
    {
        var row = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done"));
        Assert.True(row.Shows("NIAD-QE (ญี่ปุ่น)"), string.Join('\n', row.Lines()));
        await office.Teams.SendTextAsync("malee", "งานของฉัน");
        var list = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("open"));
        Assert.Single(list.Actions, a => a.Verb == "open");
    }
}
