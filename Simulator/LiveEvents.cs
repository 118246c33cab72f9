using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace OnesqaBot.Simulator;

/// <summary>Publishes events to every open page.</summary>
internal sealed class LiveEvents
{
    private readonly Lock gate = new();
    private readonly List<Channel<SseItem<string>>> readers = [];

    public void Publish(string kind, object payload)
    {
        lock (gate)
        {
            if (readers.Count == 0)
                return;
            var item = new SseItem<string>(JsonSerializer.Serialize(payload, Json.Options), kind);
            foreach (var reader in readers)
                reader.Writer.TryWrite(item);
        }
    }

    public async IAsyncEnumerable<SseItem<string>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A page that does not keep up loses the oldest events, which is harmless: an event only makes it reload.
        var channel = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
            readers.Add(channel);
        try
        {
            yield return new SseItem<string>("{}", "hello");
            await foreach (var item in channel.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            lock (gate)
                readers.Remove(channel);
        }
    }
}
