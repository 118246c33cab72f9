using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.BadDays;

/// <summary>What cannot be delivered is known to administrators, can be sent again, and finds another way where there is one.</summary>
public sealed class UndeliveredTests
{
    [Fact]
    public async Task An_administrator_sees_what_was_not_delivered_and_sends_it_again_with_one_tap()
    {
        await using var office = await Office.Open();
        await Misses(office, "somchai");
        var list = Assert.Single(await office.Says("chai", "ส่งไม่ถึง"));
        var text = Office.Text(list);
        Assert.Contains("การ์ดขออนุมัติ ของเรื่อง 2570-MOU-001 ข้อ ๓ ถึง" + office.Directory.ById("somchai")!.Name.Th, text, StringComparison.Ordinal);
        Assert.Contains("ผู้รับยังไม่ได้ติดตั้งบอต", text, StringComparison.Ordinal);
        Assert.Contains("๒๓ พ.ย. ๖๙", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ShowCard", text, StringComparison.Ordinal);

        var key = new JsonObject { ["choice"] = (await Dead(office)).Single().Key };
        await office.Posts("chai", list.Id, "send-again", key.DeepClone().AsObject(), "f:1");
        await office.Settles();
        Assert.Empty(await Dead(office));
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
        Assert.Contains("ส่งใหม่ไปแล้ว", await office.Posts("chai", list.Id, "send-again", key.DeepClone().AsObject(), "f:2"), StringComparison.Ordinal);
        await office.Settles();
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
        await office.Presses("somchai", "approve");
    }

    [Fact]
    public async Task Whoever_is_no_administrator_neither_sees_nor_sends_it()
    {
        await using var office = await Office.Open();
        await Misses(office, "somchai");
        var refused = Assert.Single(await office.Says("malee", "ส่งไม่ถึง"));
        Assert.Contains("ทำได้เฉพาะ", Office.Text(refused), StringComparison.Ordinal);
        var key = new JsonObject { ["choice"] = (await Dead(office)).Single().Key };
        await office.Posts("malee", refused.Id, "send-again", key);
        await office.Posts("malee", refused.Id, "send-all-again", new JsonObject());
        Assert.Single(await Dead(office));
        Assert.DoesNotContain("ส่งไม่ถึง", Office.Text(Assert.Single(await office.Says("malee", "ช่วยเหลือ"))), StringComparison.Ordinal);
        Assert.Contains("ส่งไม่ถึง", Office.Text(Assert.Single(await office.Says("chai", "ช่วยเหลือ"))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chat_that_is_gone_is_made_again_and_the_card_goes_there()
    {
        await using var office = await Office.Open();
        office.Teams.ClearLog();
        office.Teams.Faults.Add(new(ConnectorFaultKind.ConversationNotFound, Person: "somchai", Method: "POST"));
        await office.OpensACaseAt("approve-coordination");
        await office.Settles();
        Assert.Equal(1, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
        Assert.Empty(await Dead(office));
        Assert.Single(office.Teams.Log, e => e is { Direction: TrafficDirection.FromBot, Method: "POST", Path: "/v3/conversations" });
        await office.Presses("somchai", "approve");
    }

    [Fact]
    public async Task An_office_without_a_channel_misses_nothing_and_a_named_channel_shows_open_cases_once()
    {
        await using var office = await Office.Open();
        await office.Settles();
        await office.Services.GetRequiredService<IConversations>().Forget(Recipient.Channel, default);
        var number = await office.OpensACase();
        await office.Settles();
        Assert.Empty(await Dead(office));
        Assert.Equal(0, Shown(office, number));

        await office.Teams.SendTextAsync("malee", "@OnesqaBot ช่องของสำนักงาน", office.Channel);
        Assert.Contains("ทำได้เฉพาะ", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);
        await office.Teams.SendTextAsync("chai", "@OnesqaBot ช่องของสำนักงาน", office.Channel);
        Assert.Contains("เป็นช่องของสำนักงานแล้ว", Office.Text(office.Teams.Messages(office.Channel)[^1]), StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 }) await office.Sweeps();
        Assert.Equal(1, Shown(office, number));
    }

    [Fact]
    public async Task A_deleted_channel_is_let_go_and_another_one_shows_its_cases()
    {
        await using var office = await Office.Open();
        office.Teams.Faults.Add(new(ConnectorFaultKind.ConversationNotFound, Conversation: office.Channel, Method: "POST"));
        var number = await office.OpensACase();
        await office.Settles();
        Assert.Null(await office.Services.GetRequiredService<IConversations>().Find(Recipient.Channel, default));
        Assert.Empty(await Dead(office));
        await office.Teams.SendTextAsync("chai", "@OnesqaBot ช่องของสำนักงาน", office.Channel);
        await office.Services.GetRequiredService<DeadlineSweep>().Run(default);
        Assert.Equal(1, Shown(office, number));
    }

    [Fact]
    public async Task Effects_wait_until_the_host_listens()
    {
        await using var office = await Office.Open();
        await Misses(office, "somchai");
        Assert.True(await office.Services.GetRequiredService<IOutbox>().Requeue((await Dead(office)).Single().Key, default));
        await office.StopsTheBot();
        office.Teams.ClearLog();
        var starting = new Starting();
        var bot = BotHost.Build(
            ["--urls", "http://127.0.0.1:0", "--Bot:DataFolder", office.Data, "--Logging:LogLevel:Default", "Error"],
            builder => builder.Services.AddSingleton<TimeProvider>(office.Clock).AddSingleton<IHostedService>(starting));
        await using (bot)
        {
            var start = bot.StartAsync();
            await starting.Reached.Task;
            await Task.Delay(TimeSpan.FromSeconds(1));
            Assert.Equal(0, office.Cards("somchai", "ข้อ ๓ จาก ๘"));
            starting.GoOn.SetResult();
            await start;
            await Eventually.Holds(() => office.Cards("somchai", "ข้อ ๓ จาก ๘") == 1, "the card");
            await bot.StopAsync();
        }

        await office.StartsTheBot();
    }

    /// <summary>A case whose card for this person was given up, and nothing else.</summary>
    private static async Task Misses(Office office, string person)
    {
        office.Teams.Faults.Add(new(ConnectorFaultKind.NotInRoster, Person: person, Method: "POST"));
        await office.OpensACaseAt("approve-coordination");
        await office.Settles();
        Assert.Single(await Dead(office));
        Assert.Equal(0, office.Cards(person, "ข้อ ๓ จาก ๘"));
    }

    private static Task<IReadOnlyList<DeadLetter>> Dead(Office office) => office.Services.GetRequiredService<IOutbox>().DeadLetters(10, default);

    private static int Shown(Office office, CaseNumber number) =>
        office.Teams.Messages(office.Channel).Count(m => m.FromBot && Office.Text(m).Contains(number.ToString(), StringComparison.Ordinal));

    /// <summary>Holds the start after all services were started and before the host says that it listens.</summary>
    private sealed class Starting : IHostedLifecycleService
    {
        public TaskCompletionSource Reached { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource GoOn { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task StartedAsync(CancellationToken cancellationToken)
        {
            Reached.SetResult();
            return GoOn.Task;
        }

        public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
