using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Threading.Channels;

namespace OnesqaBot.Simulator;

/// <summary>What happens, told to every open page.</summary>
internal sealed class LiveEvents
{
    private readonly Lock gate = new();
    private readonly List<Channel<SseItem<string>>> readers = [];

    public void Publish(string kind, object what)
    {
        lock (gate)
        {
            if (readers.Count == 0)
                return;
            var item = new SseItem<string>(JsonSerializer.Serialize(what, Json.Options), kind);
            foreach (var reader in readers)
                reader.Writer.TryWrite(item);
        }
    }

    public async IAsyncEnumerable<SseItem<string>> ReadAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A page that does not keep up loses the oldest news; it reloads what it shows anyway.
        var mine = Channel.CreateBounded<SseItem<string>>(new BoundedChannelOptions(1000) { FullMode = BoundedChannelFullMode.DropOldest });
        lock (gate)
            readers.Add(mine);
        try
        {
            yield return new SseItem<string>("{}", "hello");
            await foreach (var item in mine.Reader.ReadAllAsync(cancellationToken))
                yield return item;
        }
        finally
        {
            lock (gate)
                readers.Remove(mine);
        }
    }
}
