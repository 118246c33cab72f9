using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>
/// The Connector service at its plainest: takes what the instances send and remembers what stands in each conversation.
/// The simulator does the same and much more, for a few people; this is for thousands of cards. It serves the files too.
/// </summary>
internal sealed class TeamsRecord : IAsyncDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(20);

    private LoopbackServer? _server;
    private readonly ConcurrentDictionary<string, ShownMessage> _messages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Conversation, string Card), ConcurrentQueue<ShownMessage>> _cards = new();
    // Teams numbers messages by the time they came.
    private long _last = 1_795_000_000_000;
    private long _calls;

    public Uri Url => _server!.Address;

    public long Calls => Interlocked.Read(ref _calls);

    public IEnumerable<ShownMessage> Messages => _messages.Values;

    public static async Task<TeamsRecord> Start()
    {
        const string Activities = "/v3/conversations/{conversation}/activities";
        var record = new TeamsRecord();
        record._server = await LoopbackServer.StartWith(app =>
        {
            app.MapPost(Activities, record.Sent);
            app.MapPost(Activities + "/{id}", record.Sent);
            app.MapPut(Activities + "/{id}", record.Changed);
            app.MapDelete(Activities + "/{id}", record.Deleted);
            app.MapGet("/download/{name}", (HttpContext http, string name) => http.Response.Body.WriteAsync(Content(name)).AsTask());
        });
        return record;
    }

    /// <summary>The bytes of a file: its name many times over, so no two are the same.</summary>
    public static byte[] Content(string name) => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(name + "\n", 200)));

    /// <summary>The copies of a card that a conversation shows.</summary>
    public IReadOnlyList<ShownMessage> Shown(string conversation, string card) =>
        [.. (_cards.GetValueOrDefault((conversation, card)) ?? []).Where(m => !m.IsDeleted)];

    /// <summary>Waits for a card that has that button.</summary>
    public async Task<ShownMessage> Card(string conversation, string card, string verb, CancellationToken stop)
    {
        while (true)
        {
            if (Shown(conversation, card).LastOrDefault(m => m.Verbs.Contains(verb)) is { } found) return found;
            await Task.Delay(PollInterval, stop);
        }
    }

    private async Task Sent(HttpContext http, string conversation)
    {
        var message = new ShownMessage(Interlocked.Increment(ref _last).ToString(CultureInfo.InvariantCulture), conversation);
        await Read(http, message);
        _messages[message.Id] = message;
        if (message.Card is { } card) _cards.GetOrAdd((conversation, card), _ => new()).Enqueue(message);
        await Answer(http, message.Id);
    }

    private async Task Changed(HttpContext http, string conversation, string id)
    {
        if (_messages.TryGetValue(id, out var message) && message.Conversation == conversation && !message.IsDeleted) await Read(http, message);
        else http.Response.StatusCode = StatusCodes.Status404NotFound;
        await Answer(http, id);
    }

    private Task Deleted(HttpContext http, string conversation, string id)
    {
        if (_messages.TryGetValue(id, out var message) && message.Conversation == conversation && !message.IsDeleted) message.IsDeleted = true;
        else http.Response.StatusCode = StatusCodes.Status404NotFound;
        return Answer(http, id);
    }

    private async Task Read(HttpContext http, ShownMessage message)
    {
        using var activity = await JsonDocument.ParseAsync(http.Request.Body);
        message.Read(activity.RootElement);
    }

    private Task Answer(HttpContext http, string id)
    {
        Interlocked.Increment(ref _calls);
        return http.Response.WriteAsJsonAsync(new { id });
    }

    public async ValueTask DisposeAsync() => await _server!.DisposeAsync();
}
