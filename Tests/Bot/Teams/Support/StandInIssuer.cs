using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Teams.Support;

/// <summary>Stands in for login.botframework.com: an OpenID document, keys with endorsements, tokens.</summary>
internal sealed class StandInIssuer : IAsyncDisposable
{
    private readonly RSA _stranger = RSA.Create(2048);
    private LoopbackServer? _server;
    private RSA _key = RSA.Create(2048);

    public string KeyId { get; private set; } = "key-1";

    public int Fetches { get; private set; }

    public MetadataOutage Outage { get; set; }

    public string Metadata => new Uri(_server!.Address, "openid").ToString();

    public static async Task<StandInIssuer> StartAsync()
    {
        var issuer = new StandInIssuer();
        issuer._server = await LoopbackServer.Start(issuer.HandleAsync);
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
            SigningCredentials = facts.Signed ? Credentials(facts) : null,
        };
        return "Bearer " + new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(descriptor);
    }

    public async ValueTask DisposeAsync()
    {
        await _server!.DisposeAsync();
        _key.Dispose();
        _stranger.Dispose();
    }

    private SigningCredentials Credentials(TokenFacts facts) =>
        new(new RsaSecurityKey(facts.StrangersKey ? _stranger : _key) { KeyId = facts.UnknownKey ? "unknown" : KeyId, CryptoProviderFactory = { CacheSignatureProviders = false } }, SecurityAlgorithms.RsaSha256);

    private async Task HandleAsync(HttpContext context)
    {
        var first = context.Request.Path == "/openid";
        if (first) Fetches++;
        switch (Outage)
        {
            case MetadataOutage.Refuses or MetadataOutage.KeysRefused when first == (Outage == MetadataOutage.Refuses):
                context.Response.StatusCode = 503;
                return;
            case MetadataOutage.Unreadable or MetadataOutage.KeysUnreadable when first == (Outage == MetadataOutage.Unreadable):
                await context.Response.WriteAsync("<html>Sign in</html>");
                return;
            case MetadataOutage.NoKeys when !first:
                await context.Response.WriteAsync("{\"keys\":[]}");
                return;
        }

        var parameters = _key.ExportParameters(false);
        JObject answer;
        if (first)
        {
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

/// <summary>What is wrong with what the issuer publishes.</summary>
public enum MetadataOutage
{
    None,
    Refuses,
    Unreadable,
    KeysRefused,
    KeysUnreadable,
    NoKeys,
}
