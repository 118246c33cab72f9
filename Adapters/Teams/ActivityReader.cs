using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Reads the one activity that a request's body is.</summary>
/// <remarks>
/// In place of the SDK's reader, which takes the first of two documents, makes dates of typed text that looks like one, and
/// lets through entities over which its own code falls later.
/// </remarks>
internal static class ActivityReader
{
    /// <summary>An activity with a card in it is about 20 deep.</summary>
    private const int Deepest = 128;

    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = Deepest,
    });

    /// <exception cref="BadHttpRequestException">The body is no activity, too long, or came too slowly; with the status to answer.</exception>
    public static async Task<Activity> Read(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        body.Position = 0;
        var activity = Parse(body);
        if (string.IsNullOrEmpty(activity?.Type)) throw new BadHttpRequestException("The body is no activity.");
        if (activity.Entities is { Count: > 0 }) activity.Entities = [.. activity.Entities.Where(IsSound)];
        return activity;
    }

    private static Activity? Parse(Stream body)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8)) { DateParseHandling = DateParseHandling.None, MaxDepth = Deepest };
            var activity = Json.Deserialize<Activity>(reader);
            return reader.Read() ? throw new BadHttpRequestException("More than one document.") : activity;
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw new BadHttpRequestException("The body is no activity.", e);
        }
    }

    /// <summary>The SDK trusts that an entity is there, and that a mention says who is mentioned.</summary>
    private static bool IsSound(Entity? entity) =>
        entity is not null
        && (!string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)
            || (entity.Properties["mentioned"] is JObject mentioned && IsText(mentioned["id"]) && IsText(mentioned["name"]) && IsText(entity.Properties["text"])));

    private static bool IsText(JToken? value) => value is null or { Type: JTokenType.String or JTokenType.Null };
}
