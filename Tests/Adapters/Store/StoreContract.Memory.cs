using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public abstract partial class StoreContract
{
    private static readonly Conversation Chat = new("https://smba.example/th/", "a:1", "msteams", "28:bot", "OnesqaBot", "29:malee", "tenant");

    [Fact]
    public async Task The_latest_conversation_of_an_address_counts()
    {
        Assert.Null(await Store.Conversations.Find(Recipient.ForPerson("malee"), None));
        Assert.Null(await Store.Conversations.Latest(None));

        await Store.Conversations.Remember(Recipient.ForPerson("malee"), Chat, None);
        await Store.Conversations.Remember(Recipient.Channel, Chat with { ConversationId = "19:channel", UserId = null }, None);
        await Store.Conversations.Remember(Recipient.ForPerson("malee"), Chat with { ServiceUrl = "https://smba.example/asia/" }, None);
        var again = Open().Conversations;
        Assert.Equal("https://smba.example/asia/", (await again.Find(Recipient.ForPerson("malee"), None))!.ServiceUrl);
        Assert.Equal("19:channel", (await again.Find(Recipient.Channel, None))!.ConversationId);
        Assert.Equal("https://smba.example/asia/", (await again.Latest(None))!.ServiceUrl);

        // The same as before, but heard after the other: it is the latest again.
        await again.Remember(Recipient.Channel, Chat with { ConversationId = "19:channel", UserId = null }, None);
        Assert.Equal("19:channel", (await Store.Conversations.Latest(None))!.ConversationId);
    }

    [Fact]
    public async Task A_forgotten_conversation_is_gone_but_the_service_is_still_known()
    {
        await Store.Conversations.Remember(Recipient.ForPerson("malee"), Chat, None);
        await Store.Conversations.Forget(Recipient.ForPerson("malee"), None);
        await Store.Conversations.Forget(Recipient.ForPerson("nobody"), None);
        Assert.Null(await Store.Conversations.Find(Recipient.ForPerson("malee"), None));
        Assert.Equal(Chat.ServiceUrl, (await Store.Conversations.Latest(None))!.ServiceUrl);
    }

    [Fact]
    public async Task Memory_gives_back_what_is_there_and_nothing_else()
    {
        Assert.Empty(await Store.Memory.Read(["a"], None));
        Assert.Empty(await Store.Memory.Read([], None));
        Assert.True(await Write(("a", "1", null), ("b", "2", "*")));
        var read = await Open().Memory.Read(["a", "b", "c"], None);
        Assert.Equal(["1", "2"], [read["a"].Text, read["b"].Text]);
        Assert.Equal(2, read.Count);
        await Store.Memory.Delete(["a", "c"], None);
        Assert.Equal("b", Assert.Single(await Store.Memory.Read(["a", "b"], None)).Key);
    }

    [Fact]
    public async Task A_tag_changes_with_every_write_and_guards_the_next()
    {
        await Write(("a", "1", null));
        var first = await Tag("a");
        Assert.NotNull(first);
        Assert.True(await Write(("a", "2", first)));
        Assert.NotEqual(first, await Tag("a"));
        Assert.False(await Write(("a", "3", first)));
        Assert.True(await Write(("a", "4", "*")));
        Assert.True(await Write(("a", "5", null)));
        Assert.Equal("5", (await Store.Memory.Read(["a"], None))["a"].Text);
    }

    [Fact]
    public async Task All_pieces_are_written_or_none()
    {
        await Write(("a", "1", null), ("b", "1", null));
        var a = await Tag("a");
        Assert.False(await Write(("a", "2", a), ("b", "2", "another"), ("c", "2", null)));
        Assert.Equal("1", (await Store.Memory.Read(["a"], None))["a"].Text);
        Assert.Empty(await Store.Memory.Read(["c"], None));
        Assert.Equal(a, await Tag("a"));
    }

    [Fact]
    public async Task A_tag_from_before_a_deletion_is_not_taken()
    {
        await Write(("a", "1", null));
        var before = await Tag("a");
        await Store.Memory.Delete(["a"], None);
        Assert.False(await Write(("a", "2", before)));
        await Write(("a", "1", null));
        Assert.False(await Write(("a", "2", before)));
    }

    [Fact]
    public async Task Of_two_who_read_the_same_one_writes()
    {
        await Write(("a", "0", null));
        OpenStore[] stores = [Store, Open()];
        for (var round = 0; round < 5; round++)
        {
            var tag = await Tag("a");
            var written = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => Task.Run(() =>
                stores[i % 2].Memory.Write(new Dictionary<string, KeyValueItem> { ["a"] = new($"{i}", tag) }, None))));
            Assert.Single(written, w => w);
        }
    }

    [Fact]
    public async Task What_is_to_be_new_is_written_once()
    {
        Assert.True(await Write(("a", "1", KeyValueItem.Absent)));
        Assert.False(await Write(("a", "2", KeyValueItem.Absent)));
        Assert.False(await Write(("b", "3", KeyValueItem.Absent), ("a", "4", KeyValueItem.Absent)));
        Assert.Equal(["1"], (await Store.Memory.Read(["a", "b"], None)).Values.Select(v => v.Text));
        await Store.Memory.Delete(["a"], None);
        Assert.True(await Write(("a", "5", KeyValueItem.Absent)));
        Assert.Equal(1, (await Task.WhenAll(Enumerable.Range(0, 8).Select(n => Write(("c", $"{n}", KeyValueItem.Absent))))).Count(w => w));
    }

    private async Task<string?> Tag(string key) => (await Store.Memory.Read([key], None))[key].ETag;

    private Task<bool> Write(params (string Key, string Text, string? ETag)[] items) =>
        Store.Memory.Write(items.ToDictionary(i => i.Key, i => new KeyValueItem(i.Text, i.ETag)), None);
}
