using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace OnesqaBot.Tests.BadDays;

/// <summary>Stands in for the channel's identity service: its OpenID document, its keys, and the tokens it gives.</summary>
internal sealed class TokenIssuer : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string Issuer = "https://api.botframework.com";

    private const string KeyId = "stand-in";

    private readonly RSA _key = RSA.Create(2048);
    private readonly RSA _stranger = RSA.Create(2048);
    private readonly WebApplication _server;

    private TokenIssuer(WebApplication server) => _server = server;

    public string Metadata => _server.Urls.First() + "/openid";

    public static async Task<TokenIssuer> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        var issuer = new TokenIssuer(server);
        server.MapGet("/openid", () => Results.Text(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = server.Urls.First() + "/keys" }.ToJsonString()));
        server.MapGet("/keys", () => Results.Text(issuer.Keys()));
        await server.StartAsync();
        return issuer;
    }

    public string Token(
        string serviceUrl, string audience = AppId, string from = Issuer, double minutes = 60, bool strangersKey = false, bool signed = true)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = from,
            Audience = audience,
            Claims = new Dictionary<string, object> { ["serviceurl"] = serviceUrl },
            NotBefore = DateTime.UtcNow.AddHours(-3),
            IssuedAt = DateTime.UtcNow.AddHours(-3),
            Expires = DateTime.UtcNow.AddMinutes(minutes),
            SigningCredentials = signed
                ? new SigningCredentials(new RsaSecurityKey(strangersKey ? _stranger : _key) { KeyId = KeyId, CryptoProviderFactory = new CryptoProviderFactory { CacheSignatureProviders = false } }, SecurityAlgorithms.RsaSha256)
                : null,
        };
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
        _stranger.Dispose();
    }

    private string Keys()
    {
        var key = _key.ExportParameters(false);
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject
            {
                ["kty"] = "RSA", ["use"] = "sig", ["kid"] = KeyId, ["endorsements"] = new JsonArray("msteams"),
                ["n"] = Base64UrlEncoder.Encode(key.Modulus), ["e"] = Base64UrlEncoder.Encode(key.Exponent),
            }),
        }.ToJsonString();
    }
}
