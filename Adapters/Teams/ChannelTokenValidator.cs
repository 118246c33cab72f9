using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Adapters.Teams;

/// <summary>
/// Validates the token of an incoming activity as specified in "Authentication with the Bot Connector API": issuer, audience,
/// signature and expiry, then the serviceUrl, the key's endorsement for the channel, and the tenant.
/// </summary>
/// <remarks>
/// Replaces the SDK's validation, which turns unreadable, unsigned and wrongly signed tokens into a 500, accepts other tenants and
/// activities without a channelId, and cannot be told to refresh its keys.
/// </remarks>
internal sealed class ChannelTokenValidator(ChannelSettings settings, SigningKeys keys)
{
    private const string Scheme = "Bearer ";

    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    /// <exception cref="UnauthorizedAccessException">The caller is rejected.</exception>
    /// <exception cref="SigningKeysUnavailableException">The token cannot be validated at the moment.</exception>
    public async Task<ClaimsIdentity> Validate(Activity activity, string? authorization, CancellationToken cancellation)
    {
        var token = Read(authorization);
        // Checked first, so that a foreign token never triggers a key fetch.
        if (token.Issuer != settings.TokenIssuer || string.IsNullOrEmpty(token.Kid)) throw Rejected("it was not issued by the channel service");
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
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) is not true) throw Rejected("it is missing");
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
            throw Rejected("it was issued for another serviceUrl");
        if (string.IsNullOrEmpty(activity.ChannelId) || !SigningKeys.Endorses(known, token.Kid, activity.ChannelId))
            throw Rejected("its key is not endorsed for the channel");
    }

    /// <summary>The activity must name at least one tenant, and every tenant that it names must be the bot's.</summary>
    private void CheckTenant(Activity activity)
    {
        if (settings.OnlyTenant is not { } only) return;
        var inData = ((activity.ChannelData as JObject)?["tenant"] as JObject)?["id"];
        var named = new[] { activity.Conversation?.TenantId, inData is JValue { Type: JTokenType.String } id ? (string?)id : null }
            .Where(t => !string.IsNullOrEmpty(t)).ToList();
        if (named.Count == 0 || named.Exists(t => !string.Equals(t, only, StringComparison.OrdinalIgnoreCase))) throw Rejected("the activity comes from another tenant");
    }

    private static bool SameAddress(string? one, string? other) =>
        one is { Length: > 0 } && string.Equals(one.TrimEnd('/'), other?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private static UnauthorizedAccessException Rejected(string reason) => new($"The bearer token is rejected: {reason}.");
}
