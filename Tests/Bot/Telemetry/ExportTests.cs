using System.Text.Json.Nodes;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

/// <summary>What is measured leaves the bot only where that is set, and arrives.</summary>
[Collection(Exporting.Collection)]
public sealed class ExportTests
{
    private static readonly string[] FromTheStart =
    [
        "onesqabot.outbox.delivered", "onesqabot.outbox.retries", "onesqabot.outbox.given_up", "onesqabot.outbox.oldest",
        "onesqabot.reminders.sent", "onesqabot.background.failed",
    ];

    [Fact]
    public async Task Application_Insights_hears_of_what_alerts_watch_before_anything_has_happened()
    {
        using var folder = new TempFolder();
        await using var collector = await Collector.Start();
        // A process of its own: an exporter listens to all the bots of its process. What it measured it sends at the end at the latest.
        using (var bot = BotProcess.Start(folder.Sub("data"), collector.Insights))
        {
            await bot.Address.WaitAsync(TimeSpan.FromSeconds(180));
            Assert.Equal(0, await bot.Stop(TimeSpan.FromSeconds(60)));
        }

        var metrics = Lines(collector, "MetricData").SelectMany(l => l["data"]!["baseData"]!["metrics"]!.AsArray()).ToList();
        foreach (var name in FromTheStart)
        {
            var values = metrics.Where(m => (string?)m!["name"] == name).Select(m => (double)m!["value"]!).ToList();
            Assert.NotEmpty(values);
            Assert.All(values, v => Assert.Equal(0, v));
        }
    }

    [Fact]
    public async Task Application_Insights_gets_every_turn_with_its_decision_and_the_log()
    {
        await using var collector = await Collector.Start();
        await using (var office = await Office.Open([.. collector.Insights, "--Logging:LogLevel:Default", "Information"])) await office.OpensACase();

        // At least: other bots of this process may be at work.
        Assert.True(Lines(collector, "RequestData").Count(l => (string?)l["data"]!["baseData"]!["name"] == "turn" && (string?)l["data"]!["baseData"]!["properties"]!["onesqabot.kind"] == "message") >= 4);
        Assert.Contains(Lines(collector, "RemoteDependencyData"), l => (string?)l["data"]!["baseData"]!["name"] == "decision");
        Assert.Contains(Lines(collector, "MessageData"), l => ((string)l["data"]!["baseData"]!["message"]!).StartsWith("Opened database", StringComparison.Ordinal));
        Assert.All(Lines(collector), l => Assert.Equal("onesqabot", (string?)l["tags"]!["ai.cloud.role"]));
    }

    [Fact]
    public async Task A_collector_gets_metrics_traces_and_logs_by_OTLP()
    {
        await using var collector = await Collector.Start();
        await using (var office = await Office.Open([.. collector.Otlp, "--Logging:LogLevel:Default", "Information"])) await office.OpensACase();

        Assert.All([.. FromTheStart, "onesqabot.turns", "onesqabot.turn.duration", "onesqabot.decisions"], name => Assert.Contains(name, collector.Text("/v1/metrics"), StringComparison.Ordinal));
        Assert.All(["turn", "decision", "effect", "2570-MOU-001/1/"], name => Assert.Contains(name, collector.Text("/v1/traces"), StringComparison.Ordinal));
        Assert.Contains("Opened database", collector.Text("/v1/logs"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT", "no address")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", "S3cret")]
    public void A_setting_that_cannot_be_stops_the_start_with_a_sentence(string setting, string value)
    {
        var sentence = Assert.Throws<StartException>(() => BotHost.Build([$"--{setting}", value])).Message;
        Assert.Contains(setting, sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("S3cret", sentence, StringComparison.Ordinal);
    }

    private static List<JsonNode> Lines(Collector collector, string kind = "") =>
        [.. collector.Text("/track").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).Where(l => kind.Length == 0 || (string?)l["data"]!["baseType"] == kind)];
}
