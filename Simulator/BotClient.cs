using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator;

/// <summary>The bot's response. Status 0 means that it could not be reached or did not respond in time.</summary>
internal sealed record BotAnswer(int Status, JsonNode? Body, bool TimedOut)
{
    public bool Succeeded => Status is >= 200 and < 300;
}

/// <summary>Posts activities to the bot as Teams does, and logs each one.</summary>
internal sealed class BotClient(TrafficLog log) : IDisposable
{
    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public Uri? Endpoint { get; set; }

    public async Task<BotAnswer> PostAsync(JsonObject activity, TimeSpan timeout, CancellationToken cancellationToken, bool quiet = false)
    {
        if (Endpoint is not { } endpoint)
            return new(0, null, false);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(timeout);
        var started = Stopwatch.GetTimestamp();
        try
        {
            using var content = new StringContent(activity.ToJsonString(Json.Options), Encoding.UTF8, "application/json");
            using var response = await http.PostAsync(endpoint, content, limit.Token);
            var text = await response.Content.ReadAsStringAsync(limit.Token);
            var body = (JsonNode?)Json.Parse(text) ?? (text.Length > 0 ? JsonValue.Create(text) : null);
            Log((int)response.StatusCode, body, null);
            return new((int)response.StatusCode, body, false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            Log(0, null, "timeout");
            return new(0, null, true);
        }
        catch (HttpRequestException problem)
        {
            // Until the bot is up, the same message would flood the log.
            if (!quiet)
                Log(0, null, problem.Message);
            return new(0, null, false);
        }

        void Log(int status, JsonNode? body, string? note) => log.Add(
            TrafficDirection.ToBot, "POST", endpoint.AbsolutePath, status, Stopwatch.GetElapsedTime(started), activity.DeepClone(), body?.DeepClone(), note);
    }

    public void Dispose() => http.Dispose();
}
