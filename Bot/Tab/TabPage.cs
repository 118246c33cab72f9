using Microsoft.Extensions.Primitives;
using OnesqaBot.Bot.Hosting;

namespace OnesqaBot.Bot.Tab;

/// <summary>
/// Serves the page itself. It knows nothing about the office: anyone may load it, and only Teams and Microsoft 365 may frame it.
/// </summary>
internal static class TabPage
{
    /// <summary>Where Teams and Microsoft 365 run, as Microsoft lists them for tabs.</summary>
    private const string Hosts =
        "https://teams.microsoft.com https://*.teams.microsoft.com https://teams.cloud.microsoft https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com https://outlook.office365.com";

    /// <summary>The simulator's page, for a bot that accepts only this machine.</summary>
    private const string LocalHosts = " http://127.0.0.1:* http://localhost:*";

    /// <summary>Where Microsoft's script looks up which hosts it may talk to; without it, it uses the list that it comes with.</summary>
    private const string HostList = "https://res.cdn.office.net";

    public static void Map(IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet(TabEndpoints.Prefix, (HttpContext context, TabAssets assets, CallerPolicy callers) => Page(context, assets, callers, "tab.html"));
        endpoints.MapGet(TabEndpoints.Prefix + "/configure", (HttpContext context, TabAssets assets, CallerPolicy callers) => Page(context, assets, callers, "configure.html"));
        endpoints.MapGet(TabEndpoints.Prefix + "/page/{version}/{**path}", (HttpContext context, string version, string? path, TabAssets assets) => File(context, assets, version, path));
    }

    private static IResult Page(HttpContext context, TabAssets assets, CallerPolicy callers, string name)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy =
            $"default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' {HostList}; base-uri 'none'; form-action 'none'; frame-ancestors {Hosts}{(callers.LoopbackOnly ? LocalHosts : "")}";
        headers.CacheControl = "no-cache";
        headers["X-Robots-Tag"] = "noindex";
        headers["Referrer-Policy"] = "no-referrer";
        return Send(context, assets.Find(name)!);
    }

    private static IResult File(HttpContext context, TabAssets assets, string version, string? path)
    {
        if (assets.Find(path ?? "") is not { } asset) return Results.NotFound();
        // While one instance after another is upgraded, a page may ask the older for a file of the newer.
        context.Response.Headers.CacheControl = version == assets.Version ? "public, max-age=31536000, immutable" : "no-store";
        return Send(context, asset);
    }

    private static IResult Send(HttpContext context, TabAsset asset)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.Vary = "Accept-Encoding";
        if (!TakesBrotli(context.Request.Headers.AcceptEncoding)) return Results.Bytes(asset.Content, asset.Type);
        headers.ContentEncoding = "br";
        return Results.Bytes(asset.Compressed, asset.Type);
    }

    private static bool TakesBrotli(StringValues encodings) =>
        encodings.SelectMany(e => e?.Split(',') ?? []).Any(e => e.Trim().Split(';')[0].Trim() == "br" && !e.Contains("q=0", StringComparison.Ordinal));
}
