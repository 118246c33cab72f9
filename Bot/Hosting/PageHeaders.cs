namespace OnesqaBot.Bot.Hosting;

/// <summary>Headers of the pages that the bot serves to whoever has a link.</summary>
internal static class PageHeaders
{
    /// <summary>Nothing of it is kept, framed, run, listed by a search engine, or told to where its links lead.</summary>
    public static void Protect(this HttpResponse response)
    {
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "private, no-store";
        response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["X-Robots-Tag"] = "noindex";
    }
}
