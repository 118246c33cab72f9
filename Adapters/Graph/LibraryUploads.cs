using System.Net;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Drives.Item.Items.Item.CreateUploadSession;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Uploads to the library: small files in one request, large ones in a session that resumes after an interruption or a restart.</summary>
internal sealed class LibraryUploads(GraphAccess graph, IKeyValueStore store)
{
    /// <summary>The largest size, in bytes, that is sent in one request.</summary>
    public const long Small = 4 * 1024 * 1024;

    /// <summary>The slice size in bytes; the service requires a multiple of 320 KiB.</summary>
    private const int Slice = 16 * 320 * 1024;

    /// <summary>How often an interrupted upload resumes immediately before it is left to the outbox.</summary>
    private const int MaxResumes = 2;

    /// <summary>Whether the item already has the content uploaded under this key, so that only the record of it is missing.</summary>
    public async Task<bool> Made(string key, DriveItem item, CancellationToken cancellation) =>
        await Recall(key, cancellation) is { Made: { } made } && made == item.CTag;

    public async Task<DriveItem> Upload(string drive, ItemPath path, string key, HashedContent content, CancellationToken cancellation)
    {
        if (content.Size > Small) return await UploadLarge(drive, path, key, content, cancellation);
        var bytes = await content.Bytes(cancellation);
        return await WithFolders(drive, path, async () =>
        {
            var url = $"{graph.BaseUrl}/{path.UrlIn(drive)}/content";
            return (await graph.Client.Drives[drive].Items[path.Name].Content.WithUrl(url).PutAsync(new MemoryStream(bytes), cancellationToken: cancellation))!;
        }, cancellation);
    }

    /// <summary>Deletes the session of a document that has been filed.</summary>
    public Task Forget(string key, CancellationToken cancellation) => store.Delete([Name(key)], cancellation);

    private async Task<DriveItem> UploadLarge(string drive, ItemPath path, string key, HashedContent content, CancellationToken cancellation)
    {
        var sessionUrl = await Recall(key, cancellation) is { Url: { } url } known && known.Sha256 == content.Sha256 ? url : null;
        DriveItem? item = null;
        if (sessionUrl is not null)
        {
            try
            {
                item = await Send(sessionUrl, content, cancellation);
            }
            catch (ApiException e) when (e.Is(HttpStatusCode.NotFound) || e.Is(HttpStatusCode.Gone) || e.Is(HttpStatusCode.Unauthorized))
            {
                // The session was dropped or has expired: start a new one.
            }
        }

        if (item is null)
        {
            var session = await Begin(drive, path, cancellation);
            await Remember(key, new Session(session, content.Sha256, null), cancellation);
            item = await Send(session, content, cancellation);
        }

        await Remember(key, new Session(null, content.Sha256, item.CTag), cancellation);
        return item;
    }

    private Task<string> Begin(string drive, ItemPath path, CancellationToken cancellation) => WithFolders(drive, path, async () =>
    {
        var body = new CreateUploadSessionPostRequestBody
        {
            Item = new DriveItemUploadableProperties { AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "replace" } },
        };
        var url = $"{graph.BaseUrl}/{path.UrlIn(drive)}/createUploadSession";
        var session = await graph.Client.Drives[drive].Items[path.Name].CreateUploadSession.WithUrl(url).PostAsync(body, cancellationToken: cancellation);
        return session!.UploadUrl!;
    }, cancellation);

    /// <summary>Sends the ranges that the service does not have yet.</summary>
    private async Task<DriveItem> Send(string session, HashedContent content, CancellationToken cancellation)
    {
        for (var interruptions = 0; ; interruptions++)
        {
            try
            {
                var resumed = new UploadSession { UploadUrl = session, NextExpectedRanges = ["0-"], ExpirationDateTime = DateTimeOffset.MaxValue };
                var upload = new LargeFileUploadTask<DriveItem>(resumed, content.Stream, Slice, graph.Anonymous);
                var sent = await upload.ResumeAsync(maxTries: 1, cancellationToken: cancellation);
                if (sent is { UploadSucceeded: true, ItemResponse: { } item }) return item;
                throw new AdapterException("Microsoft Graph did not accept the whole document.");
            }
            catch (Exception e) when (interruptions < MaxResumes && e is HttpRequestException or IOException)
            {
                // The connection broke: the service reports the ranges it has, and the upload resumes from there.
            }
        }
    }

    /// <summary>Creates missing folders only after a failure, because most folders receive several documents.</summary>
    private async Task<T> WithFolders<T>(string drive, ItemPath path, Func<Task<T>> put, CancellationToken cancellation)
    {
        try
        {
            return await put();
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
        {
            await CreateFolder(drive, path.Parent!, cancellation);
            return await put();
        }
    }

    private async Task CreateFolder(string drive, ItemPath folder, CancellationToken cancellation)
    {
        var item = new DriveItem { Name = folder.Name, Folder = new Folder(), AdditionalData = new Dictionary<string, object> { ["@microsoft.graph.conflictBehavior"] = "fail" } };
        var parentPath = folder.Parent is { } parent ? parent.UrlIn(drive) : $"drives/{drive}/root";
        var children = graph.Client.Drives[drive].Items[folder.Name].Children.WithUrl($"{graph.BaseUrl}/{parentPath}/children");
        try
        {
            await children.PostAsync(item, cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.Conflict))
        {
            // It already exists.
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound) && folder.Parent is not null)
        {
            await CreateFolder(drive, folder.Parent, cancellation);
            await CreateFolder(drive, folder, cancellation);
        }
    }

    private async Task<Session?> Recall(string key, CancellationToken cancellation) =>
        (await store.Read([Name(key)], cancellation)).TryGetValue(Name(key), out var item) ? JsonSerializer.Deserialize<Session>(item.Text) : null;

    private Task Remember(string key, Session session, CancellationToken cancellation) =>
        store.Write(new Dictionary<string, KeyValueItem> { [Name(key)] = new(JsonSerializer.Serialize(session), null) }, cancellation);

    private static string Name(string key) => $"upload/{key}";

    /// <param name="Url">The upload URL. It grants write access by itself, so it is deleted as soon as it is no longer needed.</param>
    /// <param name="Made">The item's content tag once the upload is complete.</param>
    private sealed record Session(string? Url, string Sha256, string? Made);
}
