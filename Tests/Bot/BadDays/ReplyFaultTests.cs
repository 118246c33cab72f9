using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Dialogs;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What the bot answers in a turn does not arrive, or nobody hears that it did.</summary>
public sealed class ReplyFaultTests
{
    private static readonly string[] Answers = ["MoU", "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยนผู้ประเมิน", "ใช่"];

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task An_answer_whose_reply_did_not_arrive_can_be_given_again(int failing)
    {
        await using var office = await Office.Open();
        for (var i = 0; i < Answers.Length; i++)
        {
            if (i != failing)
            {
                await office.Teams.SendTextAsync("malee", Answers[i]);
                continue;
            }

            // More often than a reply is tried.
            office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 5, Person: "malee"));
            await office.Teams.SendTextAsync("malee", Answers[i]);
            office.Teams.Faults.Clear();
            await office.Teams.SendTextAsync("malee", Answers[i]);
        }

        await OpenedOnce(office);
    }

    [Theory]
    [InlineData(ConnectorFaultKind.BadGateway, 1)]
    [InlineData(ConnectorFaultKind.TooManyRequests, 1)]
    [InlineData(ConnectorFaultKind.Reset, 2)]
    public async Task A_reply_that_fails_in_passing_arrives_all_the_same_and_once(ConnectorFaultKind fault, int times)
    {
        await using var office = await Office.Open();
        foreach (var answer in Answers)
        {
            var before = office.Teams.Seen("malee").Count(m => m.FromBot);
            office.Teams.Faults.Add(new(fault, times, Person: "malee", Method: "POST"));
            await office.Teams.SendTextAsync("malee", answer);
            if (answer != Answers[^1]) Assert.Equal(before + 1, office.Teams.Seen("malee").Count(m => m.FromBot));
        }

        await OpenedOnce(office);
    }

    /// <summary>The channel has the message delivered and does not repeat it, and takes no answer for longer than a turn lasts.</summary>
    [Theory]
    [InlineData(ConnectorFaultKind.BadGateway)]
    [InlineData(ConnectorFaultKind.TooManyRequests)]
    public async Task A_reply_that_is_not_taken_for_long_comes_once_when_it_is(ConnectorFaultKind fault)
    {
        await using var office = await Office.Open();
        foreach (var answer in Answers)
        {
            var before = office.Teams.Seen("malee").Count(m => m.FromBot);
            office.Teams.Faults.Add(new(fault, 1000, Person: "malee", Method: "POST"));
            await office.Teams.SendTextAsync("malee", answer);
            office.Clock.Advance(TimeSpan.FromSeconds(6));
            Assert.Equal(before, office.Teams.Seen("malee").Count(m => m.FromBot));
            office.Teams.Faults.Clear();
            await Eventually.Holds(() => { office.Clock.Advance(TimeSpan.FromSeconds(5)); return office.Teams.Seen("malee").Count(m => m.FromBot) > before; }, "the answer");
        }

        await OpenedOnce(office);
        await Eventually.Holds(() => office.Services.GetRequiredService<UnansweredMessages>().Due(default).Result.Count == 0, "nothing kept");
    }

    [Fact]
    public async Task A_wish_that_nobody_could_answer_is_answered_once_the_channel_is_back_though_it_was_said_at_night()
    {
        await using var office = await Office.Open();
        var number = (await office.OpensACase()).ToString();
        office.Clock.Advance(TimeSpan.FromHours(12));
        var before = office.Teams.Seen("malee").Count(m => m.FromBot);
        office.Teams.Faults.Add(new(ConnectorFaultKind.BadGateway, 1000, Person: "malee", Method: "POST"));
        await office.Teams.SendTextAsync("malee", "งานของฉัน");
        office.Teams.Faults.Clear();
        await Eventually.Holds(() => { office.Clock.Advance(TimeSpan.FromSeconds(5)); return office.Teams.Seen("malee").Count(m => m.FromBot) > before; }, "the answer");
        Assert.True(Last(office).Shows(number));
        office.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Empty(await office.Services.GetRequiredService<UnansweredMessages>().Due(default));
        await office.Settles();
        Assert.Equal(before + 1, office.Teams.Seen("malee").Count(m => m.FromBot));
    }

    [Fact]
    public async Task A_message_that_could_not_be_answered_for_days_is_let_go()
    {
        await using var office = await Office.Open();
        // By a clock far ahead of the bot's own, which leaves these messages alone.
        var clock = new FakeTimeProvider(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var unanswered = new UnansweredMessages(office.Services.GetRequiredService<IKeyValueStore>(), Options.Create(new OutboxOptions()), clock, NullLogger<UnansweredMessages>.Instance);
        var activity = new Microsoft.Bot.Schema.Activity { Id = "a", Type = "message", Text = "2026-11-23T10:00:00Z", Conversation = new(id: "c") };
        await unanswered.TryAdd(activity);
        await unanswered.TryAdd(activity);
        clock.Advance(TimeSpan.FromSeconds(5));
        var key = Assert.Single(await unanswered.Due(default));
        Assert.Equal(activity.Text, (await unanswered.Claim(key, default))!.Text);
        Assert.Null(await unanswered.Claim(key, default));
        clock.Advance(TimeSpan.FromDays(1));
        Assert.NotNull(await unanswered.Claim(key, default));
        clock.Advance(TimeSpan.FromDays(2));
        Assert.Null(await unanswered.Claim(key, default));
        Assert.Empty(await unanswered.Due(default));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_question_that_arrived_though_nobody_heard_so_does_not_mix_up_the_answers(int failing)
    {
        await using var office = await Office.Open();
        for (var i = 0; i < Answers.Length; i++)
        {
            if (i == failing) office.Teams.Faults.Add(new(ConnectorFaultKind.DoneThenBadGateway, Person: "malee"));
            await office.Teams.SendTextAsync("malee", Answers[i]);
            // The newest question is answered, again when it comes again.
            if (i > 0 && i == failing + 1 && Last(office).Asks() && Last(office).Shows(Question(i))) i--;
        }

        await OpenedOnce(office);
    }

    /// <summary>Killed after the answer was saved and before the next question was sent: what such a crash leaves is laid here.</summary>
    [Fact]
    public async Task A_crash_between_saving_and_sending_is_made_good_by_the_repeat()
    {
        await using var office = await Office.Open();
        var store = office.Services.GetRequiredService<DialogStore>();
        var chat = $"msteams/conversations/{office.Teams.PersonalConversation("malee")}";
        await office.Teams.SendTextAsync("malee", Answers[0]);
        var (before, etag) = await store.Read(chat, CancellationToken.None);
        var malee = office.Services.GetRequiredService<IPeople>().Directory.ById("malee")!;
        var saved = office.Services.GetRequiredService<DialogEngine>().Decide(
            before, new MessageInput(new Actor(malee, []), "1700000000009", "chat/9", Answers[1], Answers[1], "1700000000009"), office.Clock.GetUtcNow());
        Assert.True(await store.Write(chat, saved.State, etag, CancellationToken.None));

        await office.Post(RawActivities.Message(office, Answers[1], id: "1700000000009"));
        Assert.True(Last(office).Shows(Question(2)), string.Join('\n', Last(office).Lines()));
        foreach (var answer in Answers[2..]) await office.Teams.SendTextAsync("malee", answer);
        await OpenedOnce(office);
    }

    /// <summary>The same crash, but the channel gives up: what is typed next is not taken for the answer to a question that was never shown.</summary>
    [Fact]
    public async Task A_crash_between_saving_and_sending_without_a_repeat_does_not_mix_up_the_answers()
    {
        await using var office = await Office.Open();
        var store = office.Services.GetRequiredService<IKeyValueStore>();
        var chat = $"msteams/conversations/{office.Teams.PersonalConversation("malee")}";
        await office.Teams.SendTextAsync("malee", Answers[0]);
        await office.Teams.SendTextAsync("malee", Answers[1]);
        var item = (await store.Read([chat], CancellationToken.None))[chat];
        var state = DialogStateJson.Read(item.Text);
        Assert.True(await store.Write(new Dictionary<string, KeyValueItem> { [chat] = new(DialogStateJson.Write(state.Delivered(state.Outcomes[^1].Key, Delivery.Pending) with { AskedIn = state.Outcomes[^1].Key }), item.ETag) }, CancellationToken.None));

        await office.Teams.SendTextAsync("malee", Answers[1]);
        Assert.True(Last(office).Shows(Question(2)));
        foreach (var answer in Answers[2..]) await office.Teams.SendTextAsync("malee", answer);
        await OpenedOnce(office);
    }

    private static SimulatedMessage Last(Office office) => office.Teams.Seen("malee").Last(m => m.FromBot);

    /// <summary>The question that the n-th answer answers.</summary>
    private static string Question(int answer) => answer switch
    {
        1 => "หน่วยงานต่างประเทศใด",
        2 => "อยู่ในประเทศใด",
        3 => "ร่วมมือกันในเรื่องใด",
        _ => "ตรวจคำตอบก่อนเปิดเรื่อง",
    };

    private static async Task OpenedOnce(Office office)
    {
        var row = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("done"));
        Assert.True(row.Shows("NIAD-QE (ญี่ปุ่น)"), string.Join('\n', row.Lines()));
        await office.Teams.SendTextAsync("malee", "งานของฉัน");
        var list = await office.Teams.WaitForMessageAsync("malee", m => m.Offers("open"));
        Assert.Single(list.Actions, a => a.Verb == "open");
    }
}
