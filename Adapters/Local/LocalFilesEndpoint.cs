using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace OnesqaBot.Adapters.Local;

/// <summary>Serves filed documents, read-only, to browsers on this machine.</summary>
public static class LocalFilesEndpoint
{
    /// <summary>
    /// Maps documents by their path (<c>?version=</c> for an older version) and folder listings. Maps nothing if documents are not
    /// stored locally.
    /// </summary>
    public static void MapLocalFiles(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<FileLinks>() is not null) endpoints.MapGet(FileLinks.Prefix + "/{**path}", Serve);
    }

    private static async Task<IResult> Serve(HttpContext context, string? path, string? version, CancellationToken cancellation)
    {
        var links = context.RequestServices.GetRequiredService<FileLinks>();
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers.CacheControl = "private, no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (!ThisMachine.Sent(context.Request, links.Host)) return Elsewhere.Result(StatusCodes.Status403Forbidden);

        var tree = context.RequestServices.GetRequiredService<DocumentTree>();
        var segments = (path ?? "").Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (tree.Resolve(segments) is not { } full) return NotFound(null);
        if (Directory.Exists(full)) return Results.Content(FolderPage.Render(full, segments, links), "text/html; charset=utf-8");

        var file = await Find(DocumentTree.Files(full), version, cancellation);
        return file is null
            ? NotFound(NearestFolder(tree, segments) is { } nearest ? links.Create(nearest, folder: nearest.Length > 0) : null)
            // Always a download: content that was handed in must never render in the host's own origin.
            : Results.File(file, "application/octet-stream", segments[^1], enableRangeProcessing: true);
    }

    private static readonly NoticePage Elsewhere = new(LocalTexts.Elsewhere, [LocalTexts.ElsewhereReason]);

    private static IResult NotFound(Uri? nearest) =>
        (nearest is null ? NoticePage.NoDocument() : NoticePage.NoDocument((nearest.PathAndQuery, LocalTexts.NearestFolder))).Result(StatusCodes.Status404NotFound);

    private static string[]? NearestFolder(DocumentTree tree, string[] segments) =>
        Enumerable.Range(0, segments.Length).Reverse().Select(n => segments[..n]).FirstOrDefault(s => Directory.Exists(tree.Resolve(s)));

    private static async Task<string?> Find(DocumentFiles files, string? version, CancellationToken cancellation)
    {
        if (version is null) return File.Exists(files.Latest) ? files.Latest : null;
        if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1) return null;
        var newest = (await DocumentJournal.Read(files, cancellation)).Newest;
        var path = number == newest ? files.Latest : files.Version(number);
        return number <= newest && File.Exists(path) ? path : null;
    }
}
