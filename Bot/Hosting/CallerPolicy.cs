using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.IdentityModel.JsonWebTokens;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Who may call at all, before anything is read: with an app id who brings a token, without one only this machine.</summary>
internal sealed class CallerPolicy(IConfiguration configuration)
{
    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Whether the bot runs without an identity of its own, for callers on this machine only.</summary>
    public bool LoopbackOnly { get; } = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <summary>Why a call is not let in; null when it is.</summary>
    public (HttpStatusCode Status, string Why)? Refusal(HttpRequest request)
    {
        // A page in someone's browser can post plain text to this machine, but not JSON without being asked first.
        if (!request.HasJsonContentType()) return (HttpStatusCode.UnsupportedMediaType, "Send application/json.");
        if (LoopbackOnly) return FromThisMachine(request) ? null : (HttpStatusCode.Forbidden, "Without MicrosoftAppId only callers on this machine are let in.");

        // Whether the token is good is the adapter's to say, once it has read the activity; nothing is read for a caller without one.
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && Readable(header["Bearer ".Length..].Trim())
            ? null
            : (HttpStatusCode.Unauthorized, "A bearer token is needed.");
    }

    /// <summary>Whether the caller sits on this machine: by address, by the name it called, and not through a tunnel.</summary>
    public static bool FromThisMachine(HttpRequest request) =>
        request.HttpContext.Connection.RemoteIpAddress is { } address && IPAddress.IsLoopback(address)
        && (request.Host.Host is "localhost" || (IPAddress.TryParse(request.Host.Host.Trim('[', ']'), out var host) && IPAddress.IsLoopback(host)))
        && !request.Headers.ContainsKey("X-Forwarded-For") && !request.Headers.ContainsKey("Forwarded") && !request.Headers.ContainsKey("X-Forwarded-Host");

    private static bool Readable(string token)
    {
        try
        {
            return Tokens.CanReadToken(token) && Tokens.ReadJsonWebToken(token) is not null;
        }
        catch (Exception e) when (e is ArgumentException or Microsoft.IdentityModel.Tokens.SecurityTokenException)
        {
            return false;
        }
    }
}
