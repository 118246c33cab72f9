using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Checks the token of an incoming activity, as "Authentication with the Bot Connector API" describes: issuer,
/// audience, signature, expiry; then serviceUrl, the key's endorsement of the channel, and the tenant.
/// </summary>
internal sealed class CallerValidator(
    ChannelSettings settings,
    AuthenticationConfiguration configuration,
    SigningKeySource channelKeys,
    SigningKeySource emulatorKeys,
    TimeProvider clock)
{
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly string[] _entraIssuers = EntraIssuers(settings, configuration);

    public async Task<ClaimsIdentity> ValidateAsync(Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        var fromEntra = _entraIssuers.Contains(token.Issuer, StringComparer.Ordinal);
        var source = fromEntra ? emulatorKeys : channelKeys;
        var keys = await source.GetAsync(cancellationToken).ConfigureAwait(false);
        var result = await CheckAsync(token, fromEntra, keys).ConfigureAwait(false);
        if (!result.IsValid && result.Exception is SecurityTokenSignatureKeyNotFoundException)
        {
            keys = await source.RefreshAsync(cancellationToken).ConfigureAwait(false);
            result = await CheckAsync(token, fromEntra, keys).ConfigureAwait(false);
        }

        if (!result.IsValid)
            throw new UnauthorizedAccessException("The bearer token is not valid for this bot.", result.Exception);
        if (fromEntra)
            CheckOwnApp(result.ClaimsIdentity);
        else
            CheckChannel(activity, token, keys);
        CheckTenant(activity, mustBeTold: !fromEntra);
        return result.ClaimsIdentity;
    }

    private static string[] EntraIssuers(ChannelSettings settings, AuthenticationConfiguration configuration)
    {
        var issuers = new List<string>(configuration?.ValidTokenIssuers ?? []);
        if (settings.OnlyTenant is { Length: > 0 } tenant)
        {
            issuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal));
            issuers.Add(AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal));
        }

        return issuers.ToArray();
    }

    private static JsonWebToken Read(string authHeader)
    {
        const string scheme = "Bearer ";
        if (authHeader is null || !authHeader.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException("A bearer token is required.");
        try
        {
            return Handler.ReadJsonWebToken(authHeader[scheme.Length..].Trim());
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException or FormatException)
        {
            throw new UnauthorizedAccessException("The bearer token can't be read.", exception);
        }
    }

    private static string Claim(ClaimsIdentity identity, string type) => identity.FindFirst(type)?.Value;

    private static bool SameAddress(string one, string other) =>
        string.Equals(one?.TrimEnd('/'), other?.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);

    private Task<TokenValidationResult> CheckAsync(JsonWebToken token, bool fromEntra, SigningKeys keys) =>
        Handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuers = fromEntra ? _entraIssuers : [settings.Issuer],
            ValidAudience = settings.AppId,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = keys.Keys,
            TryAllIssuerSigningKeys = false,
            RequireSignedTokens = true,
            RequireExpirationTime = true,
            ValidateIssuerSigningKey = true,
            LifetimeValidator = (notBefore, expires, _, _) => IsInTime(notBefore, expires),
        });

    private bool IsInTime(DateTime? notBefore, DateTime? expires)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return expires is { } end && now < end + Skew && (notBefore is not { } start || now > start - Skew);
    }

    /// <summary>A token from Entra itself must have been issued to this bot's own app (the Emulator signs in so).</summary>
    private void CheckOwnApp(ClaimsIdentity identity)
    {
        var claim = Claim(identity, AuthenticationConstants.VersionClaim) == "2.0"
            ? AuthenticationConstants.AuthorizedParty
            : AuthenticationConstants.AppIdClaim;
        if (Claim(identity, claim) != settings.AppId)
            throw new UnauthorizedAccessException("The token was issued to another app.");
    }

    private void CheckChannel(Activity activity, JsonWebToken token, SigningKeys keys)
    {
        if (!token.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var serviceUrl)
            || string.IsNullOrEmpty(activity.ServiceUrl)
            || !SameAddress(serviceUrl, activity.ServiceUrl))
        {
            throw new ForbiddenCallerException("The activity's serviceUrl is not the one the token was issued for.");
        }

        keys.Endorsements.TryGetValue(token.Kid ?? string.Empty, out var endorsements);
        string[] needed = [activity.ChannelId, .. configuration?.RequiredEndorsements ?? []];
        if (endorsements is null || needed.Any(name => string.IsNullOrEmpty(name) || !endorsements.Contains(name)))
            throw new ForbiddenCallerException("The token's key is not endorsed for the activity's channel.");
    }

    private void CheckTenant(Activity activity, bool mustBeTold)
    {
        if (settings.OnlyTenant is not { Length: > 0 } tenant)
            return;
        var told = activity.ChannelData is Newtonsoft.Json.Linq.JObject data
            ? (data["tenant"] as Newtonsoft.Json.Linq.JObject)?["id"]?.ToString()
            : null;
        string[] tenants = [.. new[] { told, activity.Conversation?.TenantId }.Where(id => !string.IsNullOrEmpty(id))];
        if ((mustBeTold && tenants.Length == 0)
            || tenants.Any(id => !string.Equals(id, tenant, StringComparison.OrdinalIgnoreCase)))
        {
            throw new ForbiddenCallerException("The activity comes from another tenant.");
        }
    }
}
