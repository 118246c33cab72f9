using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Messages whose answer the channel would not take. The channel has them delivered and does not repeat them, so they are kept
/// and answered as if it did: what was decided is found again, and only what was not sent is sent.
/// </summary>
internal sealed partial class UnansweredMessages(IKeyValueStore store, IOptions<OutboxOptions> options, TimeProvider clock, ILogger<UnansweredMessages> log)
{
    /// <summary>More than this are not kept: a channel that is away that long takes everybody's messages with it.</summary>
    private const int Most = 500;

    private static readonly TimeSpan KeptWithin = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>An older answer helps nobody: as with what the outbox delivers.</summary>
    private readonly TimeSpan _keptFor = options.Value.DeliverWithin;

    // What was typed looks like a moment sometimes, and stays as it was typed.
    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore, DateParseHandling = DateParseHandling.None };

    private readonly StoredValue<List<Kept>> _kept = new(store, "unanswered");

    /// <returns>Whether it is answered later.</returns>
    public async Task<bool> Keep(Activity activity)
    {
        // The turn's own time is up, perhaps because the store does not answer.
        using var limit = new CancellationTokenSource(KeptWithin);
        try
        {
            var key = KeyOf(activity);
            await store.Write(new Dictionary<string, KeyValueItem> { [key] = new(JsonConvert.SerializeObject(activity, Json), null) }, limit.Token);
            var now = clock.GetUtcNow();
            var isKept = true;
            await _kept.Change(
                before =>
                {
                    var isThere = before?.Exists(k => k.Key == key) is true;
                    isKept = isThere || before?.Count is not >= Most;
                    return isThere || !isKept ? null : [.. before ?? [], new(key, now, now + FirstPause, 0)];
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

    /// <summary>Those whose time has come, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> Due(CancellationToken cancellation) =>
        [.. (await _kept.Read(cancellation) ?? []).Where(k => k.NextAt <= clock.GetUtcNow()).OrderBy(k => k.Since).Select(k => k.Key)];

    /// <summary>Takes one to answer it; it is put off first, so that no other instance answers it as well.</summary>
    /// <returns>Null where another took it, or where it is too old to be answered.</returns>
    public async Task<Activity?> Take(string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        Kept? taken = null;
        await _kept.Change(
            before =>
            {
                taken = before?.Find(k => k.Key == key && k.NextAt <= now);
                return taken is null ? null : before!.ConvertAll(k => k.Key == key ? k.Later(now) : k);
            },
            cancellation);
        if (taken is null) return null;
        var text = (await store.Read([key], cancellation)).GetValueOrDefault(key)?.Text;
        if (text is not null && now - taken.Since < _keptFor) return JsonConvert.DeserializeObject<Activity>(text, Json);
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

    [LoggerMessage(Level = LogLevel.Error, Message = "A message that could not be answered could not be kept either")]
    private static partial void NotKept(ILogger logger, Exception exception);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A message was never answered: the channel took no answer for too long")]
    private static partial void TooOld(ILogger logger);

    internal sealed record Kept(string Key, DateTimeOffset Since, DateTimeOffset NextAt, int Tries)
    {
        public Kept Later(DateTimeOffset now) => this with { NextAt = now + RetryDelay.Doubled(Tries + 1, FirstPause, LongestPause), Tries = Tries + 1 };
    }
}
