using System.Net;
using System.Security.Cryptography;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Files documents in a SharePoint library.</summary>
/// <remarks>
/// The hash is that of the bytes handed in. SharePoint writes properties into Office documents, so a later download may not match
/// it.
/// </remarks>
internal sealed class GraphDocuments(GraphAccess graph, DocumentLibrary library, LibraryUploads uploads, DocumentColumns columns) : IDocuments
{
    public Task<FiledItem> File(DocumentPlace place, string key, Stream content, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            var drive = await library.Drive(cancellation);
            var path = ItemPath.FromPlace(place);
            var item = await Find(drive, path, cancellation);
            if (item is not null && DocumentColumns.Read(item, DocumentColumns.Key) == key)
            {
                await uploads.Forget(key, cancellation);
                return await Filed(drive, item, path.Name, DocumentColumns.Read(item, DocumentColumns.Sha256)!, item.Size ?? 0, cancellation);
            }

            var hashed = await HashedContent.Read(content, cancellation);
            if (item is null || !await Holds(drive, item, key, hashed, cancellation)) item = await uploads.Upload(drive, path, key, hashed, cancellation);
            await columns.Write(drive, item, place, key, hashed.Sha256, cancellation);
            await uploads.Forget(key, cancellation);
            return await Filed(drive, item, path.Name, hashed.Sha256, hashed.Size, cancellation);
        },
        cancellation);

    public Uri Folder(CaseNumber number, string procedure) =>
        new($"{library.Url.AbsoluteUri}/{new ItemPath([number.Year.ToString(), procedure, number.ToString()]).Escaped}");

    public bool CanChange => true;

    public Task<DocumentVersions> Versions(FiledItem item, CancellationToken cancellation) => graph.Ask(
        async () =>
        {
            var entry = graph.Client.Drives[await library.Drive(cancellation)].Items[item.ItemId];
            var versions = await entry.Versions.GetAsync(r => r.QueryParameters.Top = 1, cancellation);
            if (versions?.Value?.FirstOrDefault()?.Id is not { } newest || newest == item.Version) return new DocumentVersions(IsChanged: false, item.Link, null);
            var current = await entry.GetAsync(r => r.QueryParameters.Select = ["id", "name", "webUrl", "parentReference"], cancellation);
            return new DocumentVersions(IsChanged: true, Uri.TryCreate(current?.WebUrl, UriKind.Absolute, out var link) ? link : item.Link, VersionLink.Create(library.Url, current, item.Version));
        },
        cancellation);

    private async Task<DriveItem?> Find(string drive, ItemPath path, CancellationToken cancellation)
    {
        try
        {
            var url = $"{graph.BaseUrl}/{path.UrlIn(drive)}?$expand=listItem($expand=fields)";
            return await graph.Client.Drives[drive].Items[path.Name].WithUrl(url).GetAsync(cancellationToken: cancellation);
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
        {
            return null;
        }
    }

    /// <summary>Whether the item already has this content: an upload whose response was lost must not become a second version.</summary>
    private async Task<bool> Holds(string drive, DriveItem item, string key, HashedContent content, CancellationToken cancellation)
    {
        if (item.Size != content.Size) return false;
        if (content.Size > LibraryUploads.Small) return await uploads.Made(key, item, cancellation);
        await using var existing = await graph.Client.Drives[drive].Items[item.Id].Content.GetAsync(cancellationToken: cancellation);
        return existing is not null && Convert.ToHexStringLower(await SHA256.HashDataAsync(existing, cancellation)) == content.Sha256;
    }

    private async Task<FiledItem> Filed(string drive, DriveItem item, string name, string sha256, long size, CancellationToken cancellation)
    {
        // Read the versions last, because writing the columns creates one too.
        var versions = await graph.Client.Drives[drive].Items[item.Id].Versions.GetAsync(r => r.QueryParameters.Top = 1, cancellation);
        return new FiledItem(item.Id!, name, versions?.Value?.FirstOrDefault()?.Id ?? "", sha256, size, new Uri(item.WebUrl!));
    }
}
