using System.Text.Json.Nodes;

namespace OnesqaBot.Adapters.Tests.Graph.StandIn;

/// <summary>What the stand-in says to a request.</summary>
/// <param name="File">Path of a file whose bytes are the answer.</param>
internal sealed record Answer(int Status, JsonObject? Body = null, string? Location = null, string? File = null)
{
    /// <summary>An answer with properties that no version of the metadata knows.</summary>
    public static Answer Ok(JsonObject body, int status = 200)
    {
        body["@odata.context"] = "https://graph.microsoft.com/v1.0/$metadata";
        body["@microsoft.graph.tomorrow"] = "unknown";
        body["surprise"] = new JsonObject { ["of"] = new JsonArray(1, "two", null) };
        return new(status, body);
    }

    public static Answer Many(IEnumerable<JsonObject> values, string? next = null)
    {
        var body = new JsonObject { ["value"] = new JsonArray([.. values]) };
        if (next is not null) body["@odata.nextLink"] = next;
        return Ok(body);
    }

    public static Answer Fault(int status, string code, string message = "") =>
        new(status, new JsonObject { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = new JsonObject { ["request-id"] = "1" } } });

    public static Answer NotFound => Fault(404, "itemNotFound", "The resource could not be found.");
}

/// <summary>A request as the stand-in sees it.</summary>
/// <param name="Path">Decoded, without the version.</param>
internal sealed record Asked(string Method, string Path, string Query, Stream Body, IReadOnlyDictionary<string, string> Headers)
{
    public async Task<JsonObject> Json() => (JsonObject)(await JsonNode.ParseAsync(Body))!;

    public async Task<string> ToFile(string folder)
    {
        var file = System.IO.Path.Combine(folder, Guid.NewGuid().ToString("N"));
        await using var target = File.Create(file);
        await Body.CopyToAsync(target);
        return file;
    }
}

/// <summary>Something that goes wrong.</summary>
/// <param name="Matches">Which requests, as <c>METHOD path</c>.</param>
internal sealed record Mishap(Func<string, bool> Matches, MishapKind Kind, int Status = 503, string? RetryAfter = null, long AfterBytes = 0)
{
    public int Times { get; set; } = 1;
}

public enum MishapKind
{
    /// <summary>Answers with the status, and does nothing.</summary>
    Refuses,
    /// <summary>Does the work, and answers with the status.</summary>
    DoesAndFails,
    /// <summary>Does the work, and hangs up.</summary>
    DoesAndHangsUp,
    /// <summary>Hangs up in the middle of the body.</summary>
    Breaks,
    /// <summary>Says nothing until all is well again, and hangs up then.</summary>
    Stalls,
    /// <summary>Answers with something that is no JSON.</summary>
    Babbles,
}
