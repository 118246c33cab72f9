using Newtonsoft.Json.Linq;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Manifest;

public sealed class ManifestTests
{
    [Fact]
    public void The_manifest_matches_the_schema_of_its_version_in_both_languages()
    {
        Assert.True(Directory.Exists(Path.Combine(Repository.Root, "Tests/Cards/render/node_modules")), "Run `npm ci` in Tests/Cards/render first.");
        using var folder = new TempFolder();
        var files = new[] { folder.Write("th.json", Package.Manifest.ToString()), folder.Write("en.json", InEnglish().ToString()) };
        var ran = ProgramResult.Run("node", ["Tests/Bot/Manifest/validate.mjs", .. files]);
        Assert.True(ran.ExitCode == 0, ran.Errors);
        Assert.Equal("", ran.Output);
    }

    [Fact]
    public void Every_text_that_people_see_is_there_in_both_languages()
    {
        var thai = Package.Manifest.SelectTokens("$..title").Concat(Package.Manifest.SelectTokens("$.bots..description")).Concat(Package.Manifest.SelectTokens("$.composeExtensions..description")).Concat(Package.Manifest.SelectTokens("$.staticTabs[*].name"))
            .Concat(Package.Manifest["name"]!.Children<JProperty>().Select(p => p.Value))
            .Concat(Package.Manifest["description"]!.Children<JProperty>().Select(p => p.Value))
            .Select(t => t.Path);
        Assert.Equal(thai.Order(StringComparer.Ordinal), Texts(Package.English).Select(t => t.Name).Order(StringComparer.Ordinal));
        Assert.All(Package.Manifest.SelectTokens("$.bots..title").Concat(Package.Manifest.SelectTokens("$.staticTabs[*].name")), t => Assert.Contains((string)t!, c => c is >= '\u0E00' and <= '\u0E7F'));
        Assert.All(Texts(Package.English), t => Assert.DoesNotContain((string)t.Value!, c => c is >= '\u0E00' and <= '\u0E7F'));
    }

    [Fact]
    public void Thai_is_what_everyone_sees_who_does_not_use_English()
    {
        Assert.Equal("th", (string?)Package.Manifest.SelectToken("localizationInfo.defaultLanguageTag"));
        Assert.Equal("en", (string?)Package.Manifest.SelectToken("localizationInfo.additionalLanguages[0].languageTag"));
    }

    [Fact]
    public void The_bot_asks_for_no_more_than_it_works_with()
    {
        // A group chat would be taken for the office's channel; nothing is read from Teams that needs a permission.
        Assert.Equal(["personal", "team"], Package.Manifest.SelectToken("bots[0].scopes")!.Values<string>());
        Assert.True((bool)Package.Manifest.SelectToken("bots[0].supportsFiles")!);
        Assert.Null(Package.Manifest["authorization"]);
        Assert.Null(Package.Manifest["permissions"]);
    }

    [Fact]
    public void The_tab_is_the_bots_own_page_and_signs_in_to_its_own_application()
    {
        var (host, app) = (Package.Values["BOT_DOMAIN"], Package.Values["TAB_APP_ID"]);
        Assert.Equal($"https://{host}/tab", (string?)Package.Manifest.SelectToken("staticTabs[1].contentUrl"));
        Assert.Equal($"https://{host}/tab/configure", (string?)Package.Manifest.SelectToken("configurableTabs[0].configurationUrl"));
        Assert.Equal([host], Package.Manifest["validDomains"]!.Values<string>());
        // Teams asks for tokens only if the host of the application ID URI is the page's.
        Assert.Equal((app, $"api://{host}/{app}"), ((string?)Package.Manifest.SelectToken("webApplicationInfo.id"), (string?)Package.Manifest.SelectToken("webApplicationInfo.resource")));
        var tab = new OnesqaBot.Bot.Tab.TabOptions { ClientId = app, TenantId = "t" };
        tab.Complete(new Microsoft.Extensions.Configuration.ConfigurationBuilder().Build(), new OnesqaBot.Bot.Hosting.BotOptions { PublicUrl = $"https://{host}" });
        Assert.Equal((string?)Package.Manifest.SelectToken("webApplicationInfo.resource"), tab.Resource);
        // Nothing about who reads stands in the address.
        Assert.All(Package.Manifest.SelectTokens("$..contentUrl"), url => Assert.DoesNotContain('?', (string)url!));
    }

    private static IEnumerable<JProperty> Texts(JObject language) => language.Properties().Where(p => p.Name != "$schema");

    private static JObject InEnglish()
    {
        var manifest = Package.Manifest;
        foreach (var text in Texts(Package.English)) manifest.SelectToken(text.Name, errorWhenNoMatch: true)!.Replace(text.Value);
        return manifest;
    }
}
