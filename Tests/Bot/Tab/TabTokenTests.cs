using System.Net;
using System.Text;
using Microsoft.IdentityModel.Tokens;
using OnesqaBot.Simulator;
using Xunit;

namespace OnesqaBot.Bot.Tests.Tab;

/// <summary>Who is let into the tab by what token.</summary>
public sealed class TabTokenTests(OpenTab open) : IClassFixture<OpenTab>
{
    private const string Self = "/tab/api/self";

    private static readonly Dictionary<string, Action<SecurityTokenDescriptor, TokenIssuer>> Wrong = new(StringComparer.Ordinal)
    {
        ["another application's audience"] = (t, _) => t.Audience = "99999999-bbbb-cccc-dddd-eeeeeeeeeeee",
        ["another host's audience"] = (t, _) => t.Audience = $"api://other.example.org/{TabOffice.Client}",
        ["no audience"] = (t, _) => t.Audience = null,
        ["another tenant's issuer"] = (t, _) => t.Issuer = "https://login.microsoftonline.com/99999999-2222-3333-4444-555555555555/v2.0",
        ["a stranger's issuer"] = (t, _) => t.Issuer = "https://evil.example/",
        ["the channel service's issuer"] = (t, _) => t.Issuer = "https://api.botframework.com",
        ["no issuer"] = (t, _) => t.Issuer = null,
        ["another tenant"] = (t, _) => t.Claims["tid"] = "99999999-2222-3333-4444-555555555555",
        ["no tenant"] = (t, _) => t.Claims.Remove("tid"),
        ["expired"] = (t, _) => (t.NotBefore, t.IssuedAt, t.Expires) = (t.NotBefore - TimeSpan.FromHours(2), t.IssuedAt - TimeSpan.FromHours(2), t.IssuedAt - TimeSpan.FromMinutes(6)),
        ["not yet valid"] = (t, _) => (t.NotBefore, t.Expires) = (t.NotBefore + TimeSpan.FromMinutes(30), t.Expires + TimeSpan.FromMinutes(30)),
        ["no expiry"] = (t, _) => t.Expires = null,
        ["unsigned"] = (t, _) => t.SigningCredentials = null,
        ["another key under the known id"] = (t, i) => t.SigningCredentials = new(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = i.Key.KeyId }, SecurityAlgorithms.RsaSha256),
        ["a key that nobody publishes"] = (t, _) => t.SigningCredentials = new(new RsaSecurityKey(System.Security.Cryptography.RSA.Create(2048)) { KeyId = "unknown" }, SecurityAlgorithms.RsaSha256),
        ["signed with what everybody knows"] = (t, i) => t.SigningCredentials = new(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(i.Key.KeyId + i.Key.KeyId)) { KeyId = i.Key.KeyId }, SecurityAlgorithms.HmacSha256),
        ["no person"] = (t, _) => t.Claims.Remove("oid"),
        ["an empty person"] = (t, _) => t.Claims["oid"] = "",
        ["no scope"] = (t, _) => t.Claims.Remove("scp"),
        ["another scope"] = (t, _) => t.Claims["scp"] = "User.Read access_as_users",
        ["an application's own"] = (t, _) => t.Claims = new Dictionary<string, object>(t.Claims.Where(c => c.Key != "scp")) { ["roles"] = new[] { "access_as_user" } },
    };

    public static TheoryData<string> WrongTokens => [.. Wrong.Keys];

    private TabOffice Tab => open.Tab;

    [Fact]
    public async Task A_good_token_is_let_in_of_either_version()
    {
        Assert.Equal(HttpStatusCode.OK, await Tab.Status(Self, Tab.Token("malee")));
        Assert.Equal(HttpStatusCode.OK, await Tab.Status(Self, Tab.Token("malee", t => (t.Issuer, t.Audience) = ($"https://sts.windows.net/{TabOffice.Tenant}/", TabOffice.Resource))));
        Assert.Equal(HttpStatusCode.OK, await Tab.Status(Self, Tab.Token("malee", t => t.Claims["scp"] = "openid access_as_user")));
        Assert.Equal("นางสาวมาลี", ((string)(await Tab.Reads("malee", "self"))["name"]!).Split(' ')[0]);
    }

    [Theory]
    [MemberData(nameof(WrongTokens))]
    public async Task A_wrong_token_is_401(string wrong)
    {
        using var response = await Tab.Get(Self, $"Bearer {Tab.Token("malee", t => Wrong[wrong](t, Tab.Issuer))}");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("", await response.Content.ReadAsStringAsync());
        // Why it was refused is not told.
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer x")]
    [InlineData("Bearer a.b.c")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.e30.")]
    [InlineData("Basic dTpw")]
    public async Task A_missing_or_malformed_token_is_401(string? header)
    {
        foreach (var path in new[] { Self, "/tab/api/work", "/tab/api/waiting", "/tab/api/cases", "/tab/api/cases/2570-MOU-001", "/tab/api/years/2570" })
        {
            using var response = await Tab.Get(path, header);
            Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_token_in_the_address_counts_for_nothing()
    {
        var token = Tab.Token("malee");
        foreach (var query in new[] { $"?access_token={token}", $"?token={token}", $"?key={token}" }) Assert.Equal(HttpStatusCode.Unauthorized, await Tab.Status(Self + query, null));
    }

    [Fact]
    public async Task Who_is_not_in_the_directory_is_403()
    {
        foreach (var path in new[] { Self, "/tab/api/cases", "/tab/api/years/2570" })
            Assert.Equal(HttpStatusCode.Forbidden, await Tab.Status(path, Tab.Issuer.Token("99999999-0000-0000-0000-000000000000")));
    }

    [Fact]
    public async Task Nothing_can_be_changed_through_it()
    {
        foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Patch, HttpMethod.Delete })
        {
            foreach (var path in new[] { Self, "/tab/api/cases/2570-MOU-001", "/tab" })
            {
                using var response = await Tab.Get(path, $"Bearer {Tab.Token("malee")}", method: method);
                Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
            }
        }
    }

    [Fact]
    public async Task What_is_read_is_kept_by_nobody_on_the_way()
    {
        using var response = await Tab.Get(Self, $"Bearer {Tab.Token("malee")}");
        Assert.True(response.Headers.CacheControl is { NoStore: true, Private: true });
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Empty(response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []);
    }
}
