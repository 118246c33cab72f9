using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Infra;

[Trait("Category", "Slow")]
public sealed partial class InfraTests
{
    private static readonly Lazy<IReadOnlyList<JObject>> Test = new(() => Bicep.Foretell("test"));
    private static readonly Lazy<IReadOnlyList<JObject>> Production = new(() => Bicep.Foretell("production"));

    [Theory]
    [InlineData("lint", "infra/main.bicep")]
    [InlineData("build-params", "infra/test.bicepparam", "--stdout")]
    [InlineData("build-params", "infra/production.bicepparam", "--stdout")]
    public void The_compiler_has_nothing_to_say_against_it(params string[] arguments)
    {
        // It warns of parameters that nothing uses or nobody declared, of unknown properties, types and versions, and of secrets.
        var ran = Bicep.Run(arguments);
        Assert.Equal((0, ""), (ran.ExitCode, ran.Errors));
        if (arguments[0] == "lint") Assert.Equal("", ran.Output);
    }

    [Fact]
    public void Every_type_of_resource_has_a_dated_version() =>
        Assert.All(Production.Value, r => Assert.Matches(Dated(), (string?)r["apiVersion"]));

    [Fact]
    public void Test_and_production_share_no_name()
    {
        string[] ours = ["Microsoft.Storage/storageAccounts", "Microsoft.Web/sites", "Microsoft.BotService/botServices", "Microsoft.ManagedIdentity/userAssignedIdentities"];
        Assert.All(ours, type => Assert.NotEqual((string?)One(Test, type)["name"], (string?)One(Production, type)["name"]));
    }

    [Fact]
    public void Every_setting_is_one_that_the_bot_or_its_platform_reads()
    {
        var settings = ((JObject)One(Production, "Microsoft.Web/sites/config")["properties"]!).Properties().Select(p => p.Name).ToList();
        Assert.DoesNotContain(settings, s => !BotSettings.Reads(s));
        Assert.Empty(BotSettings.Identity.Except(settings));
    }

    [Fact]
    public void The_bot_is_its_identity_in_one_tenant_and_Teams_its_only_channel()
    {
        var bot = One(Production, "Microsoft.BotService/botServices")["properties"]!;
        var settings = One(Production, "Microsoft.Web/sites/config")["properties"]!;
        Assert.Equal(("UserAssignedMSI", "UserAssignedMSI"), ((string?)bot["msaAppType"], (string?)settings["MicrosoftAppType"]));
        Assert.Equal((string?)bot["msaAppId"], (string?)settings["MicrosoftAppId"]);
        Assert.Equal((string?)bot["msaAppTenantId"], (string?)settings["MicrosoftAppTenantId"]);
        Assert.EndsWith("MsTeamsChannel", (string?)One(Production, "Microsoft.BotService/botServices/channels")["name"]);
    }

    [Fact]
    public void Nothing_is_reached_by_a_secret()
    {
        var sources = string.Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "infra")).Select(File.ReadAllText));
        Assert.DoesNotMatch(Secret(), sources);
        Assert.False((bool?)One(Production, "Microsoft.Storage/storageAccounts").SelectToken("properties.allowSharedKeyAccess"));
        Assert.True((bool?)One(Production, "Microsoft.BotService/botServices").SelectToken("properties.disableLocalAuth"));
        var passwords = Resources(Production, "Microsoft.Web/sites/basicPublishingCredentialsPolicies");
        Assert.Equal(2, passwords.Count);
        Assert.All(passwords, p => Assert.False((bool?)p.SelectToken("properties.allow")));
    }

    [Fact]
    public void The_identity_may_do_one_thing_in_Azure_use_the_tables() =>
        Assert.EndsWith("/0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3", (string?)One(Production, "Microsoft.Authorization/roleAssignments").SelectToken("properties.roleDefinitionId"));

    [Fact]
    public void Production_outlives_an_instance_and_keeps_its_record()
    {
        Assert.InRange((int)One(Production, "Microsoft.Web/serverfarms").SelectToken("sku.capacity")!, 2, 10);
        Assert.Equal("CanNotDelete", (string?)One(Production, "Microsoft.Authorization/locks").SelectToken("properties.level"));
        Assert.Empty(Resources(Test, "Microsoft.Authorization/locks"));
        var site = One(Production, "Microsoft.Web/sites");
        Assert.Equal("/health/ready", (string?)site.SelectToken("properties.siteConfig.healthCheckPath"));
        Assert.True((bool?)site.SelectToken("properties.siteConfig.alwaysOn"));
        Assert.True((bool?)site.SelectToken("properties.httpsOnly"));
    }

    [Fact]
    public void Somebody_is_told_of_each_thing_that_fails()
    {
        var rules = Resources(Production, "Microsoft.Insights/scheduledQueryRules").Concat(Resources(Production, "Microsoft.Insights/metricAlerts")).ToList();
        Assert.Equal(4, rules.Count);
        Assert.All(rules, r => Assert.Contains("/actionGroups/", r.SelectToken("properties.actions")!.ToString(), StringComparison.Ordinal));
        foreach (var watched in new[] { "onesqabot.outbox.given_up", "onesqabot.background.failed", "Http5xx", "HealthCheckStatus" })
            Assert.Contains(rules, r => r.ToString().Contains(watched, StringComparison.Ordinal));
    }

    private static JObject One(Lazy<IReadOnlyList<JObject>> environment, string type) => Assert.Single(Resources(environment, type));

    private static IReadOnlyList<JObject> Resources(Lazy<IReadOnlyList<JObject>> environment, string type) =>
        [.. environment.Value.Where(r => (string?)r["type"] == type)];

    [GeneratedRegex(@"\A20\d\d-\d\d-\d\d(-preview)?\z")]
    private static partial Regex Dated();

    [GeneratedRegex(@"@secure|list(Keys|Secrets|AccountSas)|[Pp]assword\s*:|ConnectionString\s*:\s*'|AccountKey|KeyVault/", RegexOptions.CultureInvariant)]
    private static partial Regex Secret();
}
