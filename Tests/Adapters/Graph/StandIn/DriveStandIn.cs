using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Tests.Graph.StandIn;

/// <summary>A site with two libraries, of which one is the bot's.</summary>
internal sealed partial class DriveStandIn(GraphStandIn graph)
{
    private const string Id = "b!library";

    private readonly ConcurrentDictionary<string, DriveEntry> _items = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, UploadStandIn> _uploads = new();

    /// <summary>The columns that the library has.</summary>
    public HashSet<string> Columns { get; } = ["OnesqaCase", "OnesqaProcedure", "OnesqaRow", "OnesqaKey", "OnesqaSha256"];

    /// <summary>Whether the bot was granted the site.</summary>
    public bool Granted { get; set; } = true;

    /// <summary>Whether the library keeps what a file was before.</summary>
    public bool KeepsVersions { get; set; } = true;

    /// <summary>Upload sessions made so far.</summary>
    public int Sessions { get; private set; }

    public DriveEntry? Item(string path) => _items.GetValueOrDefault(path);

    public IEnumerable<string> Files => _items.Where(i => i.Value.Versions.Count > 0).Select(i => i.Key);

    /// <summary>Lets go of all upload sessions.</summary>
    public void ForgetUploads() => _uploads.Clear();

    public async Task<Answer?> Take(Asked asked)
    {
        if (asked.Path.StartsWith("/sites/", StringComparison.Ordinal)) return Granted ? Site(asked) : Answer.Fault(403, "accessDenied");
        if (!asked.Path.StartsWith($"/drives/{Id}/", StringComparison.Ordinal)) return null;
        if (!Granted) return Answer.Fault(403, "accessDenied");
        var rest = asked.Path[$"/drives/{Id}/".Length..];
        if (rest == "root/children") return await CreateFolder(asked, "");
        if (ByPath().Match(rest) is { Success: true } byPath)
            return await Item(asked, byPath.Groups[1].Value, byPath.Groups[2].Value);
        if (ById().Match(rest) is { Success: true } byId)
            return _items.FirstOrDefault(i => i.Value.Id == byId.Groups[1].Value) is { Value: { } entry, Key: { } path } ? await Item(asked, path, byId.Groups[2].Value) : Answer.NotFound;
        return null;
    }

    /// <summary>Bytes to and from addresses that carry their own permission.</summary>
    public async Task<Answer> Transfer(Asked asked)
    {
        var id = asked.Path.Split('/')[2];
        if (asked.Path.StartsWith("/download/", StringComparison.Ordinal))
            return _items.Values.FirstOrDefault(i => i.Id == id) is { } item ? new Answer(200, File: item.Versions[^1].File) : Answer.NotFound;
        if (!_uploads.TryGetValue(id, out var upload)) return Answer.NotFound;
        if (asked.Method == "GET") return upload.Status();
        if (asked.Method == "DELETE") return new Answer(_uploads.TryRemove(id, out _) ? 204 : 404);
        var answer = await upload.Take(asked);
        if (answer is not null) return answer;
        _uploads.TryRemove(id, out _);
        var isNew = Item(upload.Path)?.Versions is not { Count: > 0 };
        return Answer.Ok(Store(upload.Path, upload.File).Json(graph, upload.Path), isNew ? 201 : 200);
    }

    private Answer Site(Asked asked) => asked.Path switch
    {
        "/sites/127.0.0.1:/sites/policy" => Answer.Ok(new JsonObject { ["id"] = "127.0.0.1,1,2", ["webUrl"] = $"{graph.Origin}/sites/policy" }),
        "/sites/127.0.0.1,1,2/drives" => Answer.Many(
        [
            new() { ["id"] = "b!other", ["name"] = "Other", ["webUrl"] = $"{graph.Origin}/sites/policy/Other" },
            new() { ["id"] = Id, ["name"] = "Documents", ["webUrl"] = $"{graph.Origin}/sites/policy/Shared%20Documents" },
        ]),
        _ => Answer.NotFound,
    };

    private async Task<Answer?> Item(Asked asked, string path, string part)
    {
        var item = Item(path);
        var parent = path.Contains('/', StringComparison.Ordinal) ? path[..path.LastIndexOf('/')] : "";
        var homeless = parent.Length > 0 && Item(parent) is null;
        return (asked.Method, part) switch
        {
            ("POST", "children") => item is null ? Answer.NotFound : await CreateFolder(asked, path + "/"),
            ("PUT", "content") when homeless => Answer.NotFound,
            ("PUT", "content") when item?.Locked == true => Answer.Fault(423, "resourceLocked"),
            ("PUT", "content") => Answer.Ok(Store(path, await asked.ToFile(graph.Folder)).Json(graph, path), item is null ? 201 : 200),
            ("POST", "createUploadSession") => homeless ? Answer.NotFound : Begin(path),
            (_, _) when item is null => Answer.NotFound,
            ("DELETE", "") => new Answer(_items.TryRemove(path, out _) ? 204 : 404),
            ("GET", "") => Answer.Ok(item.Json(graph, path)),
            ("GET", "content") => new Answer(302, Location: $"http://localhost:{new Uri(graph.Origin).Port}/download/{item.Id}/x"),
            ("GET", "versions") => Answer.Many(item.Versions.AsEnumerable().Reverse()
                .Select((v, i) => new JsonObject { ["id"] = Label(item.Versions.Count - i), ["size"] = v.Size })),
            ("PATCH", "listItem/fields") => await Describe(item, asked),
            _ => null,
        };
    }

    private async Task<Answer> CreateFolder(Asked asked, string into)
    {
        var wanted = await asked.Json();
        var path = into + (string)wanted["name"]!;
        return _items.TryAdd(path, new DriveEntry()) ? Answer.Ok(Item(path)!.Json(graph, path), 201) : Answer.Fault(409, "nameAlreadyExists");
    }

    private Answer Begin(string path)
    {
        var id = Guid.NewGuid().ToString("N");
        Sessions++;
        var upload = _uploads[id] = new UploadStandIn(path, System.IO.Path.Combine(graph.Folder, id));
        var body = upload.Status().Body!;
        body["uploadUrl"] = $"{graph.Origin}/upload/{id}/go?tempauth=secret";
        return Answer.Ok(body);
    }

    /// <summary>Somebody edits a document in the library.</summary>
    public void Change(string path, byte[] content)
    {
        var file = System.IO.Path.Combine(graph.Folder, Guid.NewGuid().ToString("N"));
        File.WriteAllBytes(file, content);
        Store(path, file);
    }

    private DriveEntry Store(string path, string file)
    {
        var item = _items.GetOrAdd(path, _ => new DriveEntry());
        if (!KeepsVersions) item.Versions.Clear();
        item.Add(file);
        return item;
    }

    /// <summary>A change of columns is a version as well.</summary>
    private async Task<Answer> Describe(DriveEntry item, Asked asked)
    {
        var fields = await asked.Json();
        var unknown = fields.Select(f => f.Key).FirstOrDefault(f => !f.StartsWith('@') && !Columns.Contains(f));
        if (unknown is not null) return Answer.Fault(400, "invalidRequest", $"Field '{unknown}' is not recognized");
        foreach (var (name, value) in fields.Where(f => !f.Key.StartsWith('@'))) item.Fields[name] = value!.DeepClone();
        if (KeepsVersions) item.Versions.Add(item.Versions[^1]);
        return Answer.Ok((JsonObject)item.Fields.DeepClone());
    }

    private static string Label(int version) => version.ToString(CultureInfo.InvariantCulture) + ".0";

    [GeneratedRegex(@"\Aroot:/(.+?):(?:/(.+))?\z")]
    private static partial Regex ByPath();

    [GeneratedRegex(@"\Aitems/([^/]+)(?:/(.+))?\z")]
    private static partial Regex ById();
}

/// <summary>A folder, or a file with its versions.</summary>
internal sealed class DriveEntry
{
    private int _contents;

    public string Id { get; } = "01" + Guid.NewGuid().ToString("N").ToUpperInvariant();

    /// <summary>Oldest first; empty for a folder.</summary>
    public List<(string File, long Size)> Versions { get; } = [];

    public JsonObject Fields { get; } = [];

    /// <summary>Somebody has it open.</summary>
    public bool Locked { get; set; }

    public byte[] Bytes => File.ReadAllBytes(Versions[^1].File);

    public void Add(string file)
    {
        _contents++;
        Versions.Add((file, new FileInfo(file).Length));
    }

    public JsonObject Json(GraphStandIn graph, string path)
    {
        var json = new JsonObject
        {
            ["id"] = Id,
            ["name"] = path.Split('/')[^1],
            ["webUrl"] = $"{graph.Library}/{Uri.EscapeDataString(path)}",
            ["parentReference"] = new JsonObject { ["path"] = $"/drives/x/root:/{string.Join('/', path.Split('/').SkipLast(1).Select(Uri.EscapeDataString))}" },
            ["eTag"] = $"\"{{{Id}}},{Versions.Count}\"",
            ["cTag"] = $"\"c:{{{Id}}},{_contents}\"",
        };
        if (Versions.Count == 0) json["folder"] = new JsonObject { ["childCount"] = 1 };
        else
        {
            json["size"] = Versions[^1].Size;
            json["file"] = new JsonObject { ["mimeType"] = "application/octet-stream" };
            json["listItem"] = new JsonObject { ["id"] = "7", ["fields"] = Fields.DeepClone() };
        }

        return json;
    }
}

/// <summary>An upload session.</summary>
internal sealed class UploadStandIn(string path, string file)
{
    private long _received;

    public string Path => path;

    public string File => file;

    public Answer Status() => Answer.Ok(new JsonObject
    {
        ["expirationDateTime"] = DateTimeOffset.UtcNow.AddDays(1).ToString("O", CultureInfo.InvariantCulture),
        ["nextExpectedRanges"] = new JsonArray($"{_received}-"),
    });

    /// <returns>Null when the last byte is there.</returns>
    public async Task<Answer?> Take(Asked asked)
    {
        var range = asked.Headers["Content-Range"].Split(' ', '-', '/');
        var (from, to, total) = (Number(range[1]), Number(range[2]), Number(range[3]));
        if (from != _received) return Answer.Fault(416, "invalidRange");
        if (to + 1 < total && (to + 1 - from) % (320 * 1024) != 0) return Answer.Fault(400, "invalidRequest", "Not a multiple of 320 KiB.");
        if (to + 1 - from > 60 * 1024 * 1024) return Answer.Fault(413, "requestTooLarge");
        await using (var target = new FileStream(file, FileMode.OpenOrCreate))
        {
            target.Position = from;
            await asked.Body.CopyToAsync(target);
            target.SetLength(target.Position);
            if (target.Position != to + 1) return Answer.Fault(400, "invalidRequest", "Content-Range does not fit the content.");
        }

        _received = to + 1;
        if (_received == total) return null;
        return Status() with { Status = 202 };
    }

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
