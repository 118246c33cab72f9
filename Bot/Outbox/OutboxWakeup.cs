using System.Threading.Channels;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Wakes the outbox worker after a command is saved, so that cards are sent immediately.</summary>
internal sealed class OutboxWakeup
{
    // One pending wake-up is enough: the worker claims everything that is due.
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _wakes.Writer.TryWrite(true);

    public async Task Wait(CancellationToken cancellation) => await _wakes.Reader.ReadAsync(cancellation);
}
