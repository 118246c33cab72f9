using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Tests.BotFramework.Support;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

public class StateTests
{
    [Fact]
    public async Task Etag_conflict_is_refused()
    {
        var storage = new MemoryStorage();
        await WriteAsync(storage, new Item { Text = "1" });
        var first = await ReadAsync(storage);
        var second = await ReadAsync(storage);
        first.Text = "2";
        await WriteAsync(storage, first);
        second.Text = "3";
        await Assert.ThrowsAsync<ArgumentException>(() => WriteAsync(storage, second));
        Assert.Equal("2", (await ReadAsync(storage)).Text);
        second.ETag = "*";
        await WriteAsync(storage, second);
        Assert.Equal("3", (await ReadAsync(storage)).Text);
        await storage.DeleteAsync(["k"], CancellationToken.None);
        Assert.Empty(await storage.ReadAsync(["k"], CancellationToken.None));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task State_is_saved_when_it_changed_and_cleared(bool plainJson)
    {
        IStorage storage = plainJson ? new JsonStorage() : new MemoryStorage();
        var turn = Turn();
        var state = new ConversationState(storage);
        var count = state.CreateProperty<Item>("count");
        (await count.GetAsync(turn, () => new Item { Text = "a" })).Text = "b";
        await state.SaveChangesAsync(turn);
        Assert.Equal("b", (await count.GetAsync(Turn())).Text);

        turn = Turn();
        (await count.GetAsync(turn)).Text = "c";
        await state.SaveChangesAsync(turn);
        Assert.Equal("c", (await count.GetAsync(Turn())).Text);

        turn = Turn();
        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);
        Assert.Null(await count.GetAsync(Turn()));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task State_that_was_only_read_is_not_written(bool plainJson)
    {
        var storage = new CountingStorage(plainJson ? new JsonStorage() : new MemoryStorage());
        var state = new ConversationState(storage);
        var item = state.CreateProperty<Item>("item");
        var turn = Turn();
        (await item.GetAsync(turn, () => new Item { ETag = "*" })).Text = "ก";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);
        turn = Turn();
        Assert.Equal("ก", (await item.GetAsync(turn)).Text);
        await state.SaveChangesAsync(turn);
        Assert.Equal(1, storage.Writes);
        await state.SaveChangesAsync(turn, force: true);
        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task Middleware_saves_after_the_turn()
    {
        var user = new UserState(new JsonStorage());
        var name = user.CreateProperty<string>("name");
        await new AutoSaveStateMiddleware(user).OnTurnAsync(Turn(), token => name.SetAsync(Turn(), "lost", token));
        var turn = Turn();
        await new AutoSaveStateMiddleware(user).OnTurnAsync(turn, token => name.SetAsync(turn, "สมหญิง", token));
        Assert.Equal("สมหญิง", await name.GetAsync(Turn()));
    }

    internal static TurnContext Turn() => new(new Microsoft.Bot.Builder.Integration.AspNet.Core.CloudAdapter(
        new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build()), new Activity
        {
            Type = "message",
            ChannelId = "msteams",
            From = new ChannelAccount("29:x"),
            Conversation = new ConversationAccount(id: "c"),
        });

    private static Task WriteAsync(MemoryStorage storage, Item item) =>
        storage.WriteAsync(new Dictionary<string, object> { ["k"] = item }, CancellationToken.None);

    private static async Task<Item> ReadAsync(MemoryStorage storage) =>
        (Item)(await storage.ReadAsync(["k"], CancellationToken.None))["k"];

    public sealed class Item : IStoreItem
    {
        public string Text { get; set; } = "";

        [Newtonsoft.Json.JsonProperty("eTag")]
        public string ETag { get; set; } = null!;
    }
}
