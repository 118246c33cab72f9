using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>What every store keeps to. Each store runs all of it by filling <see cref="Open"/>.</summary>
public abstract partial class StoreContract
{
    protected static readonly CancellationToken None = CancellationToken.None;

    private OpenStore? _store;

    public static TheoryData<string> Texts => OddText.All;

    public static TheoryData<string> Cultures => OddText.Cultures;

    protected OpenStore Store => _store ??= Open();

    /// <summary>One more instance on the same data, as another process would open it; no other is closed for it.</summary>
    protected abstract OpenStore Open();

    [Theory, MemberData(nameof(Cultures))]
    public async Task Everything_reads_back_the_same_under_any_culture(string culture) => await OddText.RunUnder(culture, async () =>
    {
        var number = await Store.Cases.Reserve(new FiscalYear(2570), "MOU", "c1", None);
        Assert.Equal("2570-MOU-001", number.ToString());
        var change = Changes.Open(number, effects: [Changes.Card("malee")]);
        Assert.True(await Store.Cases.Save(change, None));

        var again = Open();
        var found = await again.Cases.Find(number, None);
        Assert.Equal(Changes.Text(change.Events), Changes.Text(found!.Events));
        Assert.Equal(Changes.T0, found.Case.OpenedAt);
        Assert.Equal(Changes.Text(change.Summary), Changes.Text(Assert.Single(await again.Cases.OpenAt([new Assignee.Position("policy-officer")], None))));
        Assert.Equal(Changes.T0, await again.Outbox.NextDue(None));
        Assert.Equal(Changes.T0, Assert.Single(await again.Outbox.Claim("a", 9, Changes.T0, TimeSpan.FromMinutes(1), None)).CreatedAt);
    });

    [Theory, MemberData(nameof(Texts))]
    public async Task Odd_text_comes_back_as_it_was(string text)
    {
        var number = Changes.Number(1);
        var change = Changes.Open(number, opener: $"p{text}", position: $"q{text}", subject: text, effects: [Changes.Card($"p{text}")]);
        Assert.True(await Store.Cases.Save(change, None));
        await Store.Memory.Write(new Dictionary<string, KeyValueItem> { [$"k{text}"] = new(text, null) }, None);
        var conversation = new Conversation("https://a.example", $"c{text}", "msteams", "bot", text, null, null);
        await Store.Conversations.Remember(Recipient.ForPerson($"p{text}"), conversation, None);
        var sent = new SentCard(number, new CardRef(CardKind.FileLost, Subject: text), Recipient.ForPerson($"p{text}"), new SentMessage($"c{text}", text));
        await Store.Outbox.Remember(sent, None);

        var again = Open();
        Assert.Equal(Changes.Text(change.Events), Changes.Text((await again.Cases.Find(number, None))!.Events));
        Assert.Equal(text, Assert.Single(await again.Cases.OpenAt([new Assignee.Position($"q{text}")], None)).Subject);
        Assert.Equal(text, Assert.Single(await again.Cases.OpenedBy($"p{text}", 5, None)).Subject);
        Assert.Equal(change.Effects[0], Assert.Single(await again.Outbox.Claim("a", 9, Changes.T0, TimeSpan.FromMinutes(1), None)).Effect);
        Assert.Equal(text, (await again.Memory.Read([$"k{text}"], None))[$"k{text}"].Text);
        Assert.Equal(conversation, await again.Conversations.Find(Recipient.ForPerson($"p{text}"), None));
        Assert.Equal(sent, Assert.Single(await again.Outbox.Sent(number, sent.Card, None)));
    }

    [Fact]
    public async Task A_call_that_was_cancelled_before_it_began_does_nothing()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Cases.Save(Changes.Open(Changes.Number(1)), cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.Cases.Find(Changes.Number(1), cancelled));
        Assert.Null(await Store.Cases.Find(Changes.Number(1), None));
    }
}
