using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using OnesqaBot.Simulator;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Tab;

/// <summary>An office whose people open the tab: the whole bot, and an OpenID provider on this machine that signs them in.</summary>
internal sealed class TabOffice : IAsyncDisposable
{
    public const string Tenant = "11111111-2222-3333-4444-555555555555", Client = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee", Resource = $"api://bot.example.org/{Client}";

    private readonly HttpClient _http = LoopbackClient.Create(decompression: DecompressionMethods.All);

    private TabOffice(Office office, TokenIssuer issuer) => (Office, Issuer) = (office, issuer);

    public Office Office { get; }

    public TokenIssuer Issuer { get; }

    public static async Task<TabOffice> Open(params string[] more)
    {
        var issuer = await TokenIssuer.StartAsync(Tenant, Client, new SimulatedClock(Office.Monday));
        return new(await Office.WithPeople(people => people, ["--Bot:PublicUrl", "https://bot.example.org", .. issuer.BotSettings, .. more]), issuer);
    }

    /// <summary>A person's token, as Teams gets it.</summary>
    public string Token(string person, Action<SecurityTokenDescriptor>? change = null) =>
        Issuer.Token(Office.Teams.Options.People.Single(p => p.Id == person).EntraObjectId, change);

    public async Task<HttpResponseMessage> Get(string path, string? authorization, string locale = "th-TH", HttpMethod? method = null)
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Get, new Uri(Office.Url, path));
        if (authorization is not null) request.Headers.TryAddWithoutValidation("Authorization", authorization);
        request.Headers.AcceptLanguage.Add(new StringWithQualityHeaderValue(locale));
        return await _http.SendAsync(request);
    }

    public async Task<HttpStatusCode> Status(string path, string? token)
    {
        using var response = await Get(path, token is null ? null : $"Bearer {token}");
        return response.StatusCode;
    }

    /// <summary>What a person reads on the tab.</summary>
    public async Task<JsonNode> Reads(string person, string path, string locale = "th-TH")
    {
        using var response = await Get($"/tab/api/{path}", $"Bearer {Token(person)}", locale);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    /// <summary>The numbers of the cases in a list.</summary>
    public async Task<IReadOnlyList<string>> Numbers(string person, string path) =>
        [.. (await Reads(person, path))["rows"]!.AsArray().Select(r => (string)r!["number"]!)];

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await Office.DisposeAsync();
        await Issuer.DisposeAsync();
    }
}

/// <summary>One office for tests that change nothing in it.</summary>
public sealed class OpenTab : IAsyncLifetime
{
    internal TabOffice Tab { get; private set; } = null!;

    public async Task InitializeAsync() => Tab = await TabOffice.Open();

    public async Task DisposeAsync() => await Tab.DisposeAsync();
}
