namespace OnesqaBot.Bot.Hosting;

/// <summary>Response headers for pages that the bot serves to anyone with the link.</summary>
internal static class PageHeaders
{
    /// <summary>Prevents caching, framing, scripts, indexing by search engines and referrers sent to linked sites.</summary>
    public static void Protect(this HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }
}
