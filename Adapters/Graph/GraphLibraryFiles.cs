using System.Net;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Looks up files that the office keeps in its SharePoint library.</summary>
internal sealed class GraphLibraryFiles(GraphAccess graph, DocumentLibrary library) : ILibraryFiles
{
    public async Task<bool?> Exists(string path, CancellationToken cancellation)
    {
        if (LibraryFiles.PathIn(library.Url, path) is not { } item) return null;
        return await graph.Ask(async () => await IsFile(await library.Drive(cancellation), item, cancellation), cancellation);
    }

    private async Task<bool> IsFile(string drive, ItemPath path, CancellationToken cancellation)
    {
        try
        {
            var item = await graph.Client.Drives[drive].Items[path.Name].WithUrl($"{graph.BaseUrl}/{path.UrlIn(drive)}").GetAsync(cancellationToken: cancellation);
            return item?.File is not null;
        }
        catch (ApiException e) when (e.Is(HttpStatusCode.NotFound))
        {
            return false;
        }
    }
}
