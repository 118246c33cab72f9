using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Stores messages whose reply the channel did not accept. The channel considers them delivered and does not repeat them, so they
/// are processed again later as if it did: the saved decision is found, and only what was not sent is sent.
/// </summary>
internal sealed partial class UnansweredMessages(
    IKeyValueStore store, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<UnansweredMessages> log)
{
    /// <summary>Maximum number of stored messages; during a longer channel outage, further ones are not kept.</summary>
    private const int MaxMessages = 500;

    private static readonly TimeSpan KeepTimeout = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>A later reply is no longer useful; same limit as for deliveries by the outbox.</summary>
    private readonly TimeSpan _keptFor = options.Value.DeliverWithin;

    // Typed text that looks like a date must not be converted.
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    private readonly StoredValue<List<Kept>> _kept = new(store, "unanswered");

    /// <returns>Whether the message will be answered later.</returns>
    public async Task<bool> TryAdd(Activity activity)
    {
        // The turn's time may be up because the store does not respond, so this has its own limit.
        using var limit = new CancellationTokenSource(KeepTimeout);
        try
        {
            var key = KeyOf(activity);
            await store.Write(new Dictionary<string, KeyValueItem> { [key] = new(JsonConvert.SerializeObject(activity, Json), null) }, limit.Token);
            var now = clock.GetUtcNow();
            var isKept = true;
            await _kept.Change(
                before =>
                {
                    var isKnown = before?.Exists(k => k.Key == key) is true;
                    isKept = isKnown || before?.Count is not >= MaxMessages;
                    return isKnown || !isKept ? null : [.. before ?? [], new(key, now, now + FirstPause, 0)];
                },
                limit.Token);
            return isKept;
        }
        catch (Exception e)
        {
            NotKept(log, e);
            return false;
        }
    }

    /// <summary>Returns the keys of the messages that are due, oldest first.</summary>
    public async Task<IReadOnlyList<string>> Due(CancellationToken cancellation) =>
        [.. (await _kept.Read(cancellation) ?? []).Where(k => k.NextAt <= clock.GetUtcNow()).OrderBy(k => k.Since).Select(k => k.Key)];

    /// <summary>Claims a message for answering, and reschedules it first so that no other instance answers it too.</summary>
    /// <returns>The message; null if another instance claimed it or it is too old to be answered.</returns>
    public async Task<Activity?> Claim(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        Kept? claimed = null;
        await _kept.Change(
            before =>
            {
                claimed = before?.Find(k => k.Key == key && k.NextAt <= now);
                return claimed is null ? null : before!.ConvertAll(k => k.Key == key ? k.Later(now) : k);
            },
            cancellation);
        if (claimed is null) return null;
        var text = (await store.Read([key], cancellation)).GetValueOrDefault(key)?.Text;
        if (text is not null && now - claimed.Since < _keptFor) return JsonConvert.DeserializeObject<Activity>(text, Json);
        TooOld(log);
        await Forget(key, cancellation);
        return null;
    }

    public async Task Forget(string key, CancellationToken cancellation)
    {
        await _kept.Change(before => before?.Exists(k => k.Key == key) == true ? before.FindAll(k => k.Key != key) : null, cancellation);
        await store.Delete([key], cancellation);
    }

    private static string KeyOf(Activity activity) =>
        $"unanswered/{StableHash.Compute($"{activity.Conversation?.Id}\n{activity.Type}\n{activity.Id}", 16)}";

    [LoggerMessage(Level = LogLevel.Error, Message = "A message could not be answered and could not be stored for later")]
    private static partial void NotKept(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Dropped an unanswered message: the channel accepted no reply for too long")]
    private static partial void TooOld(ILogger logger);

    internal sealed record Kept(string Key, DateTimeOffset Since, DateTimeOffset NextAt, int Tries)
    {
        public Kept Later(DateTimeOffset now) =>
            this with { NextAt = now + RetryDelay.WithoutJitter(Tries + 1, FirstPause, LongestPause), Tries = Tries + 1 };
    }
}
