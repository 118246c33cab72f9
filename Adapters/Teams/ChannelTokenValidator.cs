using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Checks the token of an incoming activity as "Authentication with the Bot Connector API" asks: issuer, audience, signature,
/// expiry; then the serviceUrl, the key's endorsement of the channel, and the tenant.
/// </summary>
/// <remarks>
/// In place of the SDK's check, which throws exceptions that become a 500 (unreadable, unsigned and wrongly signed tokens),
/// lets in other tenants and activities without a channelId, and cannot be told to take its keys anew.
/// </remarks>
internal sealed class ChannelTokenValidator(ChannelSettings settings, SigningKeys keys)
{
    private const string Scheme = "Bearer ";

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The caller is not let in.</exception>
    /// <exception cref="SigningKeysUnavailableException">It cannot be told now.</exception>
    public async Task<ClaimsIdentity> Validate(Activity activity, string? authorization, CancellationToken cancellation)
    {
        var token = Read(authorization);
        // Before anything is fetched for it.
        if (token.Issuer != settings.TokenIssuer || string.IsNullOrEmpty(token.Kid)) throw Refused("it is not the channel service's");
        var known = await keys.Get(cancellation);
        if (!SigningKeys.Has(known, token.Kid)) known = await keys.Renew(cancellation);
        var result = await Handler.ValidateTokenAsync(token, Parameters(known));
        if (!result.IsValid) throw new UnauthorizedAccessException("The bearer token is not valid for this bot.", result.Exception);
        CheckActivity(activity, token, known);
        CheckTenant(activity);
        return result.ClaimsIdentity;
    }

    private static JsonWebToken Read(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true) throw Refused("there is none");
        try
        {
            return Handler.ReadJsonWebToken(authorization[Scheme.Length..].Trim());
        }
        catch (Exception e) when (e is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new UnauthorizedAccessException("The bearer token cannot be read.", e);
        }
    }

    private TokenValidationParameters Parameters(OpenIdConnectConfiguration known) => new()
    {
        ValidIssuer = settings.TokenIssuer,
        ValidAudience = settings.AppId,
        ValidAlgorithms = AuthenticationConstants.AllowedSigningAlgorithms,
        IssuerSigningKeys = known.SigningKeys,
        TryAllIssuerSigningKeys = false,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.FromMinutes(5),
    };

    private static void CheckActivity(Activity activity, JsonWebToken token, OpenIdConnectConfiguration known)
    {
        if (!token.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var service) || !SameAddress(service, activity.ServiceUrl))
            throw Refused("it was issued for another serviceUrl");
        if (string.IsNullOrEmpty(activity.ChannelId) || !SigningKeys.Endorses(known, token.Kid, activity.ChannelId))
            throw Refused("its key is not endorsed for the channel");
    }

    /// <summary>Each tenant that the activity tells must be the bot's, and one must be told.</summary>
    private void CheckTenant(Activity activity)
    {
        if (settings.OnlyTenant is not { } only) return;
        var inData = ((activity.ChannelData as JObject)?["tenant"] as JObject)?["id"];
        var told = new[] { activity.Conversation?.TenantId, inData is JValue { Type: JTokenType.String } id ? (string?)id : null }
            .Where(t => !string.IsNullOrEmpty(t)).ToList();
        if (told.Count == 0 || told.Exists(t => !string.Equals(t, only, StringComparison.OrdinalIgnoreCase))) throw Refused("the activity comes from another tenant");
    }

    private static bool SameAddress(string? one, string? other) =>
        one is { Length: > 0 } && string.Equals(one.TrimEnd('/'), other?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static UnauthorizedAccessException Refused(string why) => new($"The bearer token is refused: {why}.");
}
