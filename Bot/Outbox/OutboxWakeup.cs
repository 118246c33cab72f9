using System.Threading.Channels;

namespace OnesqaBot.Bot.Outbox;

/// <summary>Wakes the outbox when a command was saved, so that cards follow at once.</summary>
internal sealed class OutboxWakeup
{
    // One pending wake-up is enough: the worker takes all that is due.
    private readonly Channel<bool> _wakes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake() => _wakes.Writer.TryWrite(true);

    public async Task Wait(CancellationToken cancellation) => await _wakes.Reader.ReadAsync(cancellation);
}
