using Microsoft.AspNetCore.Http.Features;

namespace OnesqaBot.Simulator.Page;

/// <summary>Maps uploads and downloads. Like Teams's short-lived URLs, they require no authentication.</summary>
internal static class FileEndpoints
{
    private static readonly TimeSpan SlowPause = TimeSpan.FromMilliseconds(200);

    public static void MapFiles(this IEndpointRouteBuilder routes, FileStore files, FaultInjector faults, long maxUpload)
    {
        routes.MapGet("/files/{id}/{name}", (HttpContext http, string id) => DownloadAsync(http, files, faults, id));
        // Teams requires the bot's token here, but the simulator's bot has none.
        routes.MapGet("/v3/attachments/{id}/views/original", (HttpContext http, string id) => DownloadAsync(http, files, faults, id));
        routes.MapGet("/onedrive/{**path}", () => Results.Unauthorized());
        routes.MapPut("/uploads/{id}", (HttpContext http, string id) => UploadAsync(http, files, id, maxUpload));
        // The page sends a file as the raw request body, so that it is never held in memory.
        routes.MapPost("/api/files", async (HttpContext http, string name) =>
        {
            http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = maxUpload;
            var saved = await files.SaveAsync(name, http.Request.Body, http.RequestAborted);
            return Results.Ok(files.Describe(saved));
        });
    }

    private static async Task DownloadAsync(HttpContext http, FileStore files, FaultInjector faults, string id)
    {
        if (files.Find(id) is not { } file || !File.Exists(file.Path))
        {
            http.Response.StatusCode = 404;
            return;
        }
        // A download by a person carries this query parameter. Neither that nor a request for the first bytes may consume a fault
        // meant for the bot's download.
        var fault = http.Request.Query.ContainsKey("page") || http.Request.GetTypedHeaders().Range is not null ? null : faults.DequeueDownload();
        if (fault == DownloadFaultKind.NotFound)
        {
            http.Response.StatusCode = 404;
            return;
        }
        http.Response.ContentType = "application/octet-stream";
        http.Response.ContentLength = file.Size;
        http.Response.Headers.ContentDisposition = $"attachment; filename*=UTF-8''{Uri.EscapeDataString(file.Name)}";
        if (fault is null)
        {
            await http.Response.SendFileAsync(file.Path, http.RequestAborted);
            return;
        }
        await SendBadlyAsync(http, file, fault.Value);
    }

    private static async Task SendBadlyAsync(HttpContext http, StoredFile file, DownloadFaultKind fault)
    {
        var left = fault == DownloadFaultKind.BrokenHalfway ? file.Size / 2 : file.Size;
        await using var content = File.OpenRead(file.Path);
        var buffer = new byte[fault == DownloadFaultKind.Slow ? Math.Max(1, file.Size / 10) : 64 * 1024];
        int read;
        while (left > 0 && (read = await content.ReadAsync(buffer.AsMemory(0, (int)Math.Min(buffer.Length, left)), http.RequestAborted)) > 0)
        {
            await http.Response.Body.WriteAsync(buffer.AsMemory(0, read), http.RequestAborted);
            await http.Response.Body.FlushAsync(http.RequestAborted);
            left -= read;
            if (fault == DownloadFaultKind.Slow)
                await Task.Delay(SlowPause, http.RequestAborted);
        }
        if (fault == DownloadFaultKind.BrokenHalfway)
        {
            // The headers and the first half must be on the wire before the connection is aborted.
            await http.Response.StartAsync(http.RequestAborted);
            await Task.Delay(SlowPause, http.RequestAborted);
            http.Abort();
        }
    }

    /// <summary>Handles the upload session of a file consent, in parts with Content-Range or as a whole.</summary>
    private static async Task UploadAsync(HttpContext http, FileStore files, string id, long maxUpload)
    {
        http.Features.Get<IHttpMaxRequestBodySizeFeature>()!.MaxRequestBodySize = maxUpload;
        if (files.Find(id) is not { } file)
        {
            http.Response.StatusCode = 404;
            return;
        }
        var range = http.Request.GetTypedHeaders().ContentRange;
        await using var target = new FileStream(file.Path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read);
        target.Seek(range?.From ?? 0, SeekOrigin.Begin);
        await http.Request.Body.CopyToAsync(target, http.RequestAborted);
        var complete = range?.Length is not { } total || target.Position >= total;
        http.Response.StatusCode = complete ? 201 : 202;
        await http.Response.WriteAsJsonAsync(
            complete ? (object)new { id, name = file.Name } : new { nextExpectedRanges = new[] { $"{target.Position}-" } }, http.RequestAborted);
    }
}
