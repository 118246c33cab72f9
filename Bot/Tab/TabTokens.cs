using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Bot.Tab;

/// <summary>
/// Checks the token that Teams gets for whoever opens the tab: signature, audience, issuer, tenant, expiry, scope, and that it
/// names a person.
/// </summary>
internal sealed partial class TabTokens(
    IOptions<TabOptions> options, TimeProvider clock, ILogger<TabTokens> log) : IConfigureNamedOptions<JwtBearerOptions>
{
    /// <summary>The authentication scheme, which is also the name of the policy that asks for it.</summary>
    public const string Scheme = "Tab";

    /// <summary>The claim with the Entra object id.</summary>
    public const string PersonClaim = "oid";

    /// <summary>The permission that the app registration exposes to Teams.</summary>
    private const string Scope = "access_as_user";

    private const string ScopeClaim = "scp", TenantClaim = "tid";

    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>Someone is waiting for the page while the keys are fetched.</summary>
    private static readonly TimeSpan KeysTimeout = TimeSpan.FromSeconds(5);

    public void Configure(JwtBearerOptions jwt) => Configure(Scheme, jwt);

    public void Configure(string? name, JwtBearerOptions jwt)
    {
        if (name != Scheme) return;
        var tab = options.Value;
        if (tab.MetadataAddress.Length > 0)
        {
            jwt.MetadataAddress = tab.MetadataAddress;
            jwt.RequireHttpsMetadata = !new Uri(tab.MetadataAddress).IsLoopback;
        }

        jwt.BackchannelTimeout = KeysTimeout;
        jwt.MapInboundClaims = false;
        jwt.IncludeErrorDetails = false;
        jwt.TokenValidationParameters = new TokenValidationParameters
        {
            ValidAudiences = ((string[])[tab.ClientId, tab.Resource]).Where(a => a.Length > 0),
            // Which of the two it is depends on the registration's accessTokenAcceptedVersion.
            ValidIssuers = [$"https://login.microsoftonline.com/{tab.TenantId}/v2.0", $"https://sts.windows.net/{tab.TenantId}/"],
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            LifetimeValidator = IsCurrent,
            ValidateIssuerSigningKey = true,
        };
        jwt.Events = new JwtBearerEvents
        {
            // The only scheme is the host's default, but the channel's calls carry tokens that are none of the tab's business.
            OnMessageReceived = context =>
            {
                if (!tab.IsSet || !context.Request.Path.StartsWithSegments(TabEndpoints.Api)) context.NoResult();
                return Task.CompletedTask;
            },
            OnTokenValidated = context =>
            {
                if (Missing((JsonWebToken)context.SecurityToken, tab) is { } missing) context.Fail(missing);
                return Task.CompletedTask;
            },
            OnChallenge = Answer,
        };
    }

    /// <summary>The bot's own clock, so that the simulator's can be moved.</summary>
    private bool IsCurrent(DateTime? from, DateTime? until, SecurityToken token, TokenValidationParameters parameters)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && end + ClockSkew > now && (from is not { } start || start - ClockSkew < now);
    }

    /// <summary>What a token lacks that a person's would have, although it is well signed; null if nothing.</summary>
    private static string? Missing(JsonWebToken token, TabOptions tab) =>
        Claim(token, TenantClaim) != tab.TenantId ? "The token is another tenant's."
        : !(Claim(token, ScopeClaim)?.Split(' ').Contains(Scope) ?? false) ? "The token lacks the scope."
        : string.IsNullOrEmpty(Claim(token, PersonClaim)) ? "The token names no person."
        : null;

    private static string? Claim(JsonWebToken token, string name) => token.TryGetValue<string>(name, out var value) ? value : null;

    /// <summary>401 for a token that is missing or wrong; 503 while there are no keys to tell.</summary>
    private async Task Answer(JwtBearerChallengeContext context)
    {
        if (context.AuthenticateFailure is not { } failure) return;
        // Its message may contain the token.
        var fault = failure.GetType().Name;
        Refused(log, fault);
        if (context.Options.ConfigurationManager is not { } keys) return;
        try
        {
            await keys.GetConfigurationAsync(context.HttpContext.RequestAborted);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            NoKeys(log, e);
            context.HandleResponse();
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "10";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "A token for the tab was refused: {Fault}")]
    private static partial void Refused(ILogger logger, string fault);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not fetch the tab's signing keys")]
    private static partial void NoKeys(ILogger logger, Exception exception);
}
