using Microsoft.Extensions.Options;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The document library. Its id is looked up by address once and then cached.</summary>
internal sealed class DocumentLibrary(GraphAccess graph, IOptions<GraphOptions> options)
{
    private readonly LibraryAddress _address = LibraryAddress.Parse(options.Value.Library) ?? throw new InvalidOperationException("Graph:Library is not set.");
    private string? _drive;

    public Uri Url => _address.Url;

    /// <summary>The id of the library's drive in Microsoft Graph.</summary>
    public async Task<string> Drive(CancellationToken cancellation)
    {
        if (_drive is not null) return _drive;
        var site = await graph.Client.Sites["site"].WithUrl($"{graph.BaseUrl}/sites/{_address.Site}").GetAsync(cancellationToken: cancellation);
        var drives = await graph.Client.Sites[site!.Id].Drives.GetAsync(cancellationToken: cancellation);
        return _drive = drives?.Value?.FirstOrDefault(d => _address.Is(d.WebUrl))?.Id
            ?? throw new AdapterException($"The site has no library {_address.Url}: check Graph:Library.");
    }
}

/// <summary>A path in the library.</summary>
internal sealed record ItemPath(IReadOnlyList<string> Segments)
{
    public static ItemPath FromPlace(DocumentPlace place) =>
        new([place.Case.Year.ToString(), place.Procedure, place.Case.ToString(), place.Folder, FileNames.Clean(place.FileName)]);

    public string Name => Segments[^1];

    public ItemPath? Parent => Segments.Count > 1 ? new([.. Segments.SkipLast(1)]) : null;

    /// <summary>The item's address in Microsoft Graph's path syntax.</summary>
    public string UrlIn(string drive) => $"drives/{drive}/root:/{Escaped}:";

    public override string ToString() => string.Join('/', Segments);

    public string Escaped => string.Join('/', Segments.Select(Uri.EscapeDataString));
}
