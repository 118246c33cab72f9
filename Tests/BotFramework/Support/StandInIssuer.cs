using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace OnesqaBot.Tests.BotFramework.Support;

/// <summary>Stands in for login.botframework.com: an OpenID document, keys with endorsements, tokens.</summary>
internal sealed class StandInIssuer : IAsyncDisposable
{
    private readonly RSA _stranger = RSA.Create(2048);
    private LoopbackServer? _server;
    private RSA _key = RSA.Create(2048);

    public string KeyId { get; private set; } = "key-1";

    public int Fetches { get; private set; }

    /// <summary>Answers nobody for the moment.</summary>
    public bool Down { get; set; }

    public string Metadata => new Uri(_server!.Address, "openid").ToString();

    public static async Task<StandInIssuer> StartAsync()
    {
        var issuer = new StandInIssuer();
        issuer._server = await LoopbackServer.StartAsync(issuer.HandleAsync);
        return issuer;
    }

    public void Rotate()
    {
        _key.Dispose();
        _key = RSA.Create(2048);
        KeyId += "x";
    }

    public string Token(TokenFacts facts)
    {
        var claims = new Dictionary<string, object>();
        if (facts.ServiceUrl is not null)
            claims["serviceurl"] = facts.ServiceUrl;
        if (facts.AppId is not null)
            claims["appid"] = facts.AppId;
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = facts.Issuer,
            Audience = facts.Audience,
            Claims = claims,
            NotBefore = DateTime.UtcNow.AddHours(-2),
            IssuedAt = DateTime.UtcNow.AddHours(-2),
            Expires = DateTime.UtcNow + facts.Lifetime,
            SigningCredentials = facts.Signed ? Credentials(facts.StrangersKey) : null,
        };
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _key.Dispose();
        _stranger.Dispose();
    }

    private SigningCredentials Credentials(bool stranger) =>
        new(new RsaSecurityKey(stranger ? _stranger : _key) { KeyId = KeyId, CryptoProviderFactory = { CacheSignatureProviders = false } }, SecurityAlgorithms.RsaSha256);

    private async Task HandleAsync(HttpContext context)
    {
        if (Down)
        {
            context.Response.StatusCode = 503;
            return;
        }

        var parameters = _key.ExportParameters(false);
        JObject answer;
        if (context.Request.Path == "/openid")
        {
            Fetches++;
            answer = new JObject { ["issuer"] = "https://api.botframework.com", ["jwks_uri"] = new Uri(_server!.Address, "keys").ToString() };
        }
        else
        {
            answer = new JObject
            {
                ["keys"] = new JArray(new JObject
                {
                    ["kty"] = "RSA", ["use"] = "sig", ["kid"] = KeyId, ["endorsements"] = new JArray("msteams"),
                    ["n"] = Base64UrlEncoder.Encode(parameters.Modulus), ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                }),
            };
        }

        await context.Response.WriteAsync(answer.ToString());
    }
}
