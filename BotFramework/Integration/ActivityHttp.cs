using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>An activity out of a request, an invoke's answer into a response.</summary>
internal static class ActivityHttp
{
    /// <summary>The activity; null where the body is none (the caller then answers 400).</summary>
    public static async Task<Activity> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        var reader = request.BodyReader;
        while (true)
        {
            var read = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (read.IsCanceled)
                throw new OperationCanceledException(cancellationToken);
            if (!read.IsCompleted)
            {
                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            var activity = Parse(read.Buffer);
            reader.AdvanceTo(read.Buffer.End);
            return activity;
        }
    }

    public static async Task WriteAsync(HttpResponse response, InvokeResponse answer, CancellationToken cancellationToken)
    {
        response.StatusCode = answer?.Status ?? StatusCodes.Status200OK;
        if (answer?.Body is null)
            return;
        var body = BotJson.Write(answer.Body);
        response.ContentType = "application/json; charset=utf-8";
        response.ContentLength = body.Length;
        await response.Body.WriteAsync(body, cancellationToken).ConfigureAwait(false);
    }

    private static Activity Parse(ReadOnlySequence<byte> body)
    {
        try
        {
            var activity = BotJson.Read<Activity>(body.IsSingleSegment ? body.First : body.ToArray());
            return string.IsNullOrEmpty(activity?.Type) ? null : activity;
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            return null;
        }
    }
}
