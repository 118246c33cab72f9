using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Adapters.Teams;

/// <summary>Reads the activity in a request body.</summary>
/// <remarks>
/// Replaces the SDK's reader, which accepts the first of two documents, converts typed text that looks like a date, and passes on
/// entities that crash its own code later.
/// </remarks>
internal static class ActivityReader
{
    /// <summary>The maximum nesting depth; an activity with a card is about 20 levels deep.</summary>
    private const int MaxDepth = 128;

    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        MaxDepth = MaxDepth,
    });

    /// <exception cref="BadHttpRequestException">The body is not an activity, too long, or sent too slowly. Carries the status to respond with.</exception>
    public static async Task<Activity> Read(HttpRequest request, CancellationToken cancellation)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, cancellation);
        body.Position = 0;
        var activity = Parse(body);
        if (string.IsNullOrEmpty(activity?.Type)) throw new BadHttpRequestException("The body is not an activity.");
        if (activity.Entities is { Count: > 0 }) activity.Entities = [.. activity.Entities.Where(IsValid)];
        return activity;
    }

    private static Activity? Parse(Stream body)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8)) { DateParseHandling = DateParseHandling.None, MaxDepth = MaxDepth };
            var activity = Json.Deserialize<Activity>(reader);
            return reader.Read() ? throw new BadHttpRequestException("The body contains more than one document.") : activity;
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException or ArgumentException or InvalidCastException)
        {
            throw new BadHttpRequestException("The body is not an activity.", e);
        }
    }

    /// <summary>The SDK assumes that an entity is not null and that a mention names the person mentioned.</summary>
    private static bool IsValid(Entity? entity) =>
        entity is not null
        && (!string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase)
            || (entity.Properties["mentioned"] is JObject mentioned && IsText(mentioned["id"]) && IsText(mentioned["name"]) && IsText(entity.Properties["text"])));

    private static bool IsText(JToken? value) => value is null or { Type: JTokenType.String or JTokenType.Null };
}
