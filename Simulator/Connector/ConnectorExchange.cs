using System.Diagnostics;
using System.Text.Json.Nodes;

namespace OnesqaBot.Simulator.Connector;

internal sealed record ConnectorCall(string? ConversationId, string? ActivityId, JsonObject? Body, int Size);

internal sealed record ConnectorAnswer(int Status, JsonNode? Body, TimeSpan? RetryAfter = null)
{
    public static ConnectorAnswer Error(int status, string code, string message, TimeSpan? retryAfter = null) => new(
        status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message } }, retryAfter);
}

/// <summary>Handles a call by the bot: reads it, applies injected faults, executes it, responds and logs.</summary>
internal sealed class ConnectorExchange(World world, FaultInjector faults, RateLimit limit, TrafficLog log, CancellationToken stopping)
{
    // No message is this large, so the rest need not be read to reject it.
    private const int MaxBytes = 1024 * 1024;

    public async Task RunAsync(HttpContext http, Func<ConnectorCall, ConnectorAnswer> work)
    {
        var started = Stopwatch.GetTimestamp();
        var call = await ReadAsync(http);
        var conversation = call.ConversationId?.Split(';')[0];
        var fault = faults.Dequeue(conversation, PersonOf(call), http.Request.Method);
        var answer = Refusal(fault, conversation) ?? (Undone(fault) ? null : RunLocked(call, work));
        if (fault?.Kind == ConnectorFaultKind.DoneThenBadGateway)
            answer = BadGateway();
        var lost = fault?.Kind is ConnectorFaultKind.Hang or ConnectorFaultKind.DoneThenHang or ConnectorFaultKind.Reset;
        log.Add(
            TrafficDirection.FromBot, http.Request.Method, http.Request.Path, lost ? 0 : answer?.Status ?? 0, Stopwatch.GetElapsedTime(started),
            call.Body?.DeepClone(), lost ? null : answer?.Body?.DeepClone(), fault is null ? null : $"fault: {fault.Kind}");
        if (lost)
            await LoseAsync(http, fault!.Kind != ConnectorFaultKind.Reset);
        else if (answer is not null)
            await WriteAsync(http, answer);
    }

    private static bool Undone(ConnectorFault? fault) => fault?.Kind is ConnectorFaultKind.Hang or ConnectorFaultKind.Reset;

    private static ConnectorAnswer BadGateway() => ConnectorAnswer.Error(502, "BadGateway", "Injected: bad gateway.");

    private static async Task<ConnectorCall> ReadAsync(HttpContext http)
    {
        var text = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while (text.Length <= MaxBytes && (read = await http.Request.Body.ReadAsync(buffer, http.RequestAborted)) > 0)
            text.Write(buffer, 0, read);
        var body = text.Length is > 0 and <= MaxBytes ? Json.Parse(System.Text.Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length)) : null;
        return new((string?)http.GetRouteValue("conversationId"), (string?)http.GetRouteValue("activityId"), body, (int)text.Length);
    }

    private ConnectorAnswer RunLocked(ConnectorCall call, Func<ConnectorCall, ConnectorAnswer> work)
    {
        lock (world.Gate)
            return work(call);
    }

    private ConnectorAnswer? Refusal(ConnectorFault? fault, string? conversation) => fault?.Kind switch
    {
        ConnectorFaultKind.TooManyRequests => ConnectorAnswer.Error(
            429, "TooManyRequests", "Injected: too many requests.", fault.RetryAfter ?? TimeSpan.FromSeconds(1)),
        ConnectorFaultKind.BadGateway => BadGateway(),
        ConnectorFaultKind.NotInRoster => ConnectorAnswers.NotInRoster(),
        ConnectorFaultKind.ConversationNotFound => ConnectorAnswers.NoConversation(),
        null when faults.DownUntil is not null => ConnectorAnswer.Error(503, "ServiceUnavailable", "The service is down."),
        null when faults.EnforceRateLimit && conversation is not null => limit.Refuse(conversation),
        _ => null,
    };

    private string? PersonOf(ConnectorCall call)
    {
        lock (world.Gate)
        {
            return call.ConversationId is { } id
                ? world.FindConversation(id)?.Person?.Id
                : ConnectorAnswers.MemberOf(world, call.Body)?.Person.Id;
        }
    }

    private async Task LoseAsync(HttpContext http, bool wait)
    {
        if (wait)
        {
            using var either = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stopping);
            await Task.Delay(Timeout.Infinite, either.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        http.Abort();
    }

    private static async Task WriteAsync(HttpContext http, ConnectorAnswer answer)
    {
        http.Response.StatusCode = answer.Status;
        if (answer.RetryAfter is { } wait)
            http.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (answer.Body is not null)
        {
            http.Response.ContentType = "application/json; charset=utf-8";
            await http.Response.WriteAsync(answer.Body.ToJsonString(Json.Options), http.RequestAborted);
        }
    }
}
