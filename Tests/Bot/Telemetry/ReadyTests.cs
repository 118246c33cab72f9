using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>Whoever watches the bot learns whether it can work, and how to mend it.</summary>
[Collection(Exporting.Collection)]
public sealed class ReadyTests
{
    private static readonly string[] Checks = ["definitions", "outbox", "running", "store"];

    [Fact]
    public async Task A_bot_that_can_work_is_ready()
    {
        await using var office = await Office.Open();
        var (status, answer) = await Ask(office);
        Assert.Equal((HttpStatusCode.OK, "ready"), (status, (string?)answer["status"]));
        Assert.Equal(Checks, answer["checks"]!.AsArray().Select(c => (string?)c!["check"]));
        Assert.All(answer["checks"]!.AsArray(), c => Assert.Equal(("ok", null), ((string?)c!["state"], (string?)c["mend"])));
    }

    [Fact]
    public async Task Without_its_database_it_is_not_ready_until_the_file_is_back()
    {
        await using var office = await Office.Open();
        var file = Path.Combine(office.Data, "onesqabot.db");
        System.IO.File.Move(file, file + ".away");
        await Fails(office, "store", "The database");
        Assert.Equal("live", await Get(office, "/health/live"));

        System.IO.File.Move(file + ".away", file);
        await Becomes(office, HttpStatusCode.OK);
    }

    [Fact]
    public async Task When_nobody_carries_out_effects_it_is_not_ready()
    {
        await using var office = await Office.Open();
        await office.Services.GetServices<IHostedService>().OfType<OutboxWorker>().Single().StopAsync(default);
        office.Clock.Advance(TimeSpan.FromMinutes(4));
        await Fails(office, "outbox", "has stopped");
    }

    [Fact]
    public async Task While_it_stops_it_is_not_ready_and_still_answers()
    {
        await using var office = await Office.Open();
        office.Services.GetRequiredService<IHostApplicationLifetime>().StopApplication();
        await Fails(office, "running", "is stopping");
        Assert.Equal("live", await Get(office, "/health/live"));
    }

    [Fact]
    public async Task Without_its_table_it_is_not_ready_until_the_service_is_back()
    {
        using var folder = new TempFolder();
        var azurite = new Azurite { Folder = folder.Path };
        await azurite.InitializeAsync();
        try
        {
            await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString);
            Assert.Equal(HttpStatusCode.OK, (await Ask(office)).Status);

            await azurite.DisposeAsync();
            await Fails(office, "store", "Table Storage");
            Assert.Equal("live", await Get(office, "/health/live"));

            await azurite.Restart();
            await Becomes(office, HttpStatusCode.OK);
            await office.OpensACase();
        }
        finally
        {
            await azurite.DisposeAsync();
        }
    }

    private static async Task Fails(Office office, string check, string mend)
    {
        var (status, answer) = await Ask(office);
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "not ready"), (status, (string?)answer["status"]));
        Assert.Equal(Checks, answer["checks"]!.AsArray().Select(c => (string?)c!["check"]));
        var failing = Assert.Single(answer["checks"]!.AsArray(), c => (string?)c!["state"] == "failing")!;
        Assert.Equal(check, (string?)failing["check"]);
        Assert.Contains(mend, (string?)failing["mend"], StringComparison.Ordinal);
        // Anybody may ask: no path, no key, no stack.
        foreach (var secret in new[] { office.Data, "AccountKey", "Exception", "127.0.0.1" })
            Assert.DoesNotContain(secret, answer.ToJsonString(), StringComparison.Ordinal);
    }

    private static Task Becomes(Office office, HttpStatusCode status) =>
        Eventually.Holds(async () => (await Ask(office)).Status == status, $"the status is {status}");

    private static async Task<(HttpStatusCode Status, JsonNode Answer)> Ask(Office office)
    {
        using var http = LoopbackClient.Create();
        using var response = await http.GetAsync(new Uri(office.Url, "/health/ready"));
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        Assert.True(response.Headers.CacheControl?.NoStore);
        return (response.StatusCode, JsonNode.Parse(await response.Content.ReadAsStringAsync())!);
    }

    private static async Task<string> Get(Office office, string path)
    {
        using var http = LoopbackClient.Create();
        return await http.GetStringAsync(new Uri(office.Url, path));
    }
}
