using Microsoft.AspNetCore.StaticFiles;

namespace OnesqaBot.Simulator.Page;

/// <summary>Serves the page's files from the assembly, so that the working directory does not matter.</summary>
internal static class StaticPage
{
    // Cards may show pictures from anywhere, as in Teams. Scripts and styles may only come from here, and the tab from a bot on this machine.
    private const string Policy =
        "default-src 'self'; img-src * data:; style-src 'self' 'unsafe-inline'; frame-src http://127.0.0.1:* http://localhost:*; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

    public static void MapStaticPage(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", (HttpContext http) => Serve(http, "index.html"));
        routes.MapGet("/page/{**path}", (HttpContext http, string path) => Serve(http, path));
    }

    private static IResult Serve(HttpContext http, string path)
    {
        if (typeof(StaticPage).Assembly.GetManifestResourceStream("wwwroot/" + path) is not { } content)
            return Results.NotFound();
        if (!new FileExtensionContentTypeProvider().TryGetContentType(path, out var type))
            type = "application/octet-stream";
        http.Response.Headers.ContentSecurityPolicy = Policy;
        http.Response.Headers.CacheControl = path.StartsWith("lib/", StringComparison.Ordinal) ? "max-age=3600" : "no-cache";
        return Results.Stream(content, type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type);
    }
}
