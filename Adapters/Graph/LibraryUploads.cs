using System.Net;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Brings bytes into the library: small ones at once, large ones by a session that goes on after a break, and after a restart.</summary>
internal sealed class LibraryUploads(GraphAccess graph, IKeyValueStore store)
{
    /// <summary>Largest size that is sent in one request (design, section 8).</summary>
    public const long Small = 4 * 1024 * 1024;

    /// <summary>A multiple of 320 KiB, as the service demands.</summary>
    private const int Slice = 16 * 320 * 1024;

    /// <summary>How often a broken upload goes on at once; after that the outbox waits.</summary>
    private const int Resumes = 2;

    /// <summary>Whether the item holds what was uploaded with this key, and only its record is missing.</summary>
    public async Task<bool> Made(string key, DriveItem item, CancellationToken cancellation) =>
        await Recall(key, cancellation) is { Made: { } made } && made == item.CTag;

    public async Task<DriveItem> Put(string drive, ItemPath path, string key, HashedContent content, CancellationToken cancellation)
    {
        if (content.Size > Small) return await PutLarge(drive, path, key, content, cancellation);
        var bytes = await content.Bytes(cancellation);
        return await WithFolders(drive, path, async () =>
        {
            var url = $"{graph.BaseUrl}/{path.In(drive)}/content";
            return (await graph.Client.Drives[drive].Items[path.Name].Content.WithUrl(url).PutAsync(new MemoryStream(bytes), cancellationToken: cancellation))!;
        }, cancellation);
    }

    /// <summary>Forgets the session; its document is filed.</summary>
    public Task Forget(string key, CancellationToken cancellation) => store.Delete([Name(key)], cancellation);

    private async Task<DriveItem> PutLarge(string drive, ItemPath path, string key, HashedContent content, CancellationToken cancellation)
    {
        var begun = await Recall(key, cancellation) is { Url: { } url } known && known.Sha256 == content.Sha256 ? url : null;
        DriveItem? item = null;
        if (begun is not null)
        {
            try
            {
                item = await Send(begun, content, cancellation);
            }
            catch (ApiException e) when (e.Is(HttpStatusCode.NotFound) || e.Is(HttpStatusCode.Gone) || e.Is(HttpStatusCode.Unauthorized))
            {
                // The service let go of the session, or it ran out: another one from the start.
            }
        }

        if (item is null)
        {
            var session = await Begin(drive, path, cancellation);
            await Note(key, new Session(session, content.Sha256, null), cancellation);
            item = await Send(session, content, cancellation);
        }

        await Note(key, new Session(null, content.Sha256, item.CTag), cancellation);
        return item;
    }

    private Task<string> Begin(string drive, ItemPath path, CancellationToken cancellation) => WithFolders(drive, path, async () =>
    {
        var body = new CreateUploadSessionPostRequestBody
        {
            Item = new DriveItemUploadableProperties { AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "replace" } },
        };
        var url = $"{graph.BaseUrl}/{path.In(drive)}/createUploadSession";
        var session = await graph.Client.Drives[drive].Items[path.Name].CreateUploadSession.WithUrl(url).PostAsync(body, cancellationToken: cancellation);
        return session!.UploadUrl!;
    }, cancellation);

    /// <summary>Sends what the service has not.</summary>
    private async Task<DriveItem> Send(string session, HashedContent content, CancellationToken cancellation)
    {
        for (var breaks = 0; ; breaks++)
        {
            try
            {
                var begun = new UploadSession { UploadUrl = session, NextExpectedRanges = ["0-"], ExpirationDateTime = DateTimeOffset.MaxValue };
                var upload = new LargeFileUploadTask<DriveItem>(begun, content.Stream, Slice, graph.Anonymous);
                var sent = await upload.ResumeAsync(maxTries: 1, cancellationToken: cancellation);
                if (sent is { UploadSucceeded: true, ItemResponse: { } item }) return item;
                throw new AdapterException("Microsoft Graph did not take the whole document.");
            }
            catch (Exception e) when (breaks < Resumes && e is HttpRequestException or IOException)
            {
                // The line broke: the service says what it has, and the rest follows.
            }
        }
    }

    /// <summary>Folders are made where they are missing, which is seldom: most rows have several documents.</summary>
    private async Task<T> WithFolders<T>(string drive, ItemPath path, Func<Task<T>> put, CancellationToken cancellation)
    {
        try
        {
            return await put();
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
        {
            await MakeFolder(drive, path.Parent!, cancellation);
            return await put();
        }
    }

    private async Task MakeFolder(string drive, ItemPath folder, CancellationToken cancellation)
    {
        var item = new DriveItem { Name = folder.Name, Folder = new Folder(), AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "fail" } };
        var into = folder.Parent is { } parent ? parent.In(drive) : $"drives/{drive}/root";
        var children = graph.Client.Drives[drive].Items[folder.Name].Children.WithUrl($"{graph.BaseUrl}/{into}/children");
        try
        {
            await children.PostAsync(item, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.Conflict))
        {
            // It is there.
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound) && folder.Parent is not null)
        {
            await MakeFolder(drive, folder.Parent, cancellation);
            await MakeFolder(drive, folder, cancellation);
        }
    }

    private async Task<Session?> Recall(string key, CancellationToken cancellation) =>
        (await store.Read([Name(key)], cancellation)).TryGetValue(Name(key), out var item) ? JsonSerializer.Deserialize<Session>(item.Text) : null;

    private Task Note(string key, Session session, CancellationToken cancellation) =>
        store.Write(new Dictionary<string, KeyValueItem> { [Name(key)] = new(JsonSerializer.Serialize(session), null) }, cancellation);

    private static string Name(string key) => $"upload/{key}";

    /// <param name="Url">Where the bytes go; whoever has it may write there, so it is forgotten as soon as it is not needed.</param>
    /// <param name="Made">The content's tag, once all of it is there.</param>
    private sealed record Session(string? Url, string Sha256, string? Made);
}
