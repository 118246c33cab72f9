using Moq;
using OnesqaBot.Adapters.Tests.Graph;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Cards.General;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.Reminders;

/// <summary>What two instances post once in a period, however slow one of them is.</summary>
public sealed class OncePostTests
{
    private static readonly OutgoingCard Card = new(NoticeCard.Draw("สรุปงาน"), "");

    private readonly KeptMemory _memory = new();
    private readonly Mock<IMessenger> _messenger = new();
    private DateTimeOffset _now = new(2027, 2, 16, 2, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task An_instance_taken_for_dead_while_it_made_the_post_does_not_send_it_too()
    {
        var (slow, other) = (Instance(), Instance());
        var posted = await Post(slow, async () =>
        {
            _now += TimeSpan.FromMinutes(2);
            Assert.True(await Post(other, () => Task.FromResult<OutgoingCard?>(Card)));
            return Card;
        });
        Assert.False(posted);
        Sent(1);
        Assert.False(await Post(slow, () => throw new InvalidOperationException("asked again")));
    }

    [Fact]
    public async Task Who_is_slow_but_not_overtaken_keeps_others_from_beginning()
    {
        var (slow, other) = (Instance(), Instance());
        _messenger.Setup(m => m.Send(It.IsAny<Recipient>(), It.IsAny<CardMessage>(), It.IsAny<CancellationToken>())).Returns(async () =>
        {
            // The minute counts from the send, not from when the post was begun to be made.
            _now += TimeSpan.FromSeconds(30);
            Assert.False(await Post(other, () => throw new InvalidOperationException("begun twice")));
            return new SentMessage("c", "1");
        });
        Assert.True(await Post(slow, () =>
        {
            _now += TimeSpan.FromSeconds(50);
            return Task.FromResult<OutgoingCard?>(Card);
        }));
        Sent(1);
    }

    private OncePerPeriodPost Instance() => new(_memory, new MarkedMessenger(_messenger.Object, Mock.Of<IConversations>(c => c.UserIds(It.IsAny<int>(), It.IsAny<CancellationToken>()) == Task.FromResult<IReadOnlyList<string>>(Array.Empty<string>()))), "note");

    private Task<bool> Post(OncePerPeriodPost instance, Func<Task<OutgoingCard?>> make) => instance.Post("2027-02-16", Recipient.Channel, () => _now, make, default);

    private void Sent(int times) => _messenger.Verify(m => m.Send(Recipient.Channel, It.IsAny<CardMessage>(), It.IsAny<CancellationToken>()), Times.Exactly(times));
}
