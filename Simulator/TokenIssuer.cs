using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Simulator;

/// <summary>
/// Stands in for Microsoft Entra ID where people sign in to the tab: publishes its keys over HTTP on this machine, and signs the
/// tokens that Teams would get.
/// </summary>
public sealed class TokenIssuer : IAsyncDisposable
{
    /// <summary>How long a token is good for.</summary>
    private static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private readonly RSA _rsa = RSA.Create(2048);
    private readonly WebApplication _app;
    private readonly TimeProvider _clock;
    private int _fetches;

    private TokenIssuer(string tenantId, string clientId, TimeProvider clock)
    {
        (TenantId, ClientId, _clock) = (tenantId, clientId, clock);
        Key = new RsaSecurityKey(_rsa) { KeyId = Guid.NewGuid().ToString("N") };
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Services.AddRoutingCore();
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        _app = builder.Build();
        _app.UseRouting();
        _app.MapGet("/.well-known/openid-configuration", Publish);
        _app.MapGet("/keys", () => Results.Json(new { keys = new[] { PublicKey() } }));
    }

    public string TenantId { get; }

    /// <summary>The application that the tokens are for.</summary>
    public string ClientId { get; }

    /// <summary>The key that tokens are signed with, under the id by which it is published.</summary>
    public SecurityKey Key { get; }

    /// <summary>Whether the keys cannot be fetched at the moment.</summary>
    public bool IsDown { get; set; }

    /// <summary>How often the configuration was asked for.</summary>
    public int Fetches => _fetches;

    public string MetadataAddress => $"{_app.Urls.First()}/.well-known/openid-configuration";

    /// <summary>The issuer in tokens of version 2.</summary>
    public string Issuer => $"https://login.microsoftonline.com/{TenantId}/v2.0";

    /// <summary>The bot's settings that make it trust this issuer.</summary>
    public string[] BotSettings => ["--Tab:ClientId", ClientId, "--Tab:TenantId", TenantId, "--Tab:MetadataAddress", MetadataAddress];

    public static async Task<TokenIssuer> StartAsync(
        string tenantId, string clientId, TimeProvider clock, CancellationToken cancellationToken = default)
    {
        var issuer = new TokenIssuer(tenantId, clientId, clock);
        await issuer._app.StartAsync(cancellationToken);
        return issuer;
    }

    /// <summary>A token for a person, as Teams gets it.</summary>
    /// <param name="change">Makes a token that is not quite as it should be.</param>
    public string Token(string entraObjectId, Action<SecurityTokenDescriptor>? change = null)
    {
        var now = _clock.GetUtcNow().UtcDateTime;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = ClientId,
            Claims = new Dictionary<string, object> { ["oid"] = entraObjectId, ["tid"] = TenantId, ["scp"] = "access_as_user", ["ver"] = "2.0" },
            IssuedAt = now,
            NotBefore = now,
            Expires = now + Lifetime,
            SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(descriptor);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _rsa.Dispose();
    }

    private IResult Publish(HttpContext context)
    {
        Interlocked.Increment(ref _fetches);
        return IsDown ? Results.StatusCode(503) : Results.Json(new { issuer = Issuer, jwks_uri = $"{context.Request.Scheme}://{context.Request.Host}/keys" });
    }

    private object PublicKey()
    {
        var parameters = _rsa.ExportParameters(includePrivateParameters: false);
        return new { kty = "RSA", use = "sig", kid = Key.KeyId, n = Base64UrlEncoder.Encode(parameters.Modulus), e = Base64UrlEncoder.Encode(parameters.Exponent) };
    }
}
