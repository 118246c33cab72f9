using System.Net;
using Microsoft.IdentityModel.JsonWebTokens;
using OnesqaBot.Adapters.Local;

namespace OnesqaBot.Bot.Hosting;

/// <summary>
/// Decides who may call, before the body is read: callers with a token when an app id is set, otherwise only this machine.
/// </summary>
internal sealed class CallerPolicy(IConfiguration configuration)
{
    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Whether the bot runs without an identity and accepts only callers on this machine.</summary>
    public bool LoopbackOnly { get; } = string.IsNullOrEmpty(configuration["MicrosoftAppId"]);

    /// <summary>Returns why a call is refused, or null if it is accepted.</summary>
    public (HttpStatusCode Status, string Why)? Refusal(HttpRequest request)
    {
        // A web page in a local browser can post plain text to this machine, but posting JSON requires a CORS preflight.
        if (!request.HasJsonContentType()) return (HttpStatusCode.UnsupportedMediaType, "Send application/json.");
        if (LoopbackOnly) return ThisMachine.Sent(request) ? null : (HttpStatusCode.Forbidden, "Without MicrosoftAppId, only callers on this machine are accepted.");

        // The adapter validates the token after reading the activity; without a token the body is not read at all.
        var header = request.Headers.Authorization.ToString();
        return header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) && Readable(header["Bearer ".Length..].Trim())
            ? null
            : (HttpStatusCode.Unauthorized, "A bearer token is required.");
    }

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
