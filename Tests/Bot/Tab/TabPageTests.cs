using System.Net;
using System.Text.RegularExpressions;
using OnesqaBot.Bot.Tab;
using Xunit;

namespace OnesqaBot.Bot.Tests.Tab;

/// <summary>The page itself: what it may load, who may frame it, and how long it is kept.</summary>
public sealed partial class TabPageTests(OpenTab open) : IClassFixture<OpenTab>
{
    private static readonly TabAssets Assets = new();

    [Theory]
    [InlineData("/tab")]
    [InlineData("/tab/configure")]
    public async Task Anyone_may_load_the_page_and_only_Teams_may_frame_it(string path)
    {
        using var response = await open.Tab.Get(path, null);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        var ancestors = policy.Split("frame-ancestors ")[1].Split(' ');
        Assert.Contains("https://teams.microsoft.com", ancestors);
        Assert.DoesNotContain("*", ancestors);
        // Only the simulator is framed over plain HTTP, and only where no app id is set.
        Assert.Equal(["http://127.0.0.1:*", "http://localhost:*"], ancestors.Where(a => a.StartsWith("http:", StringComparison.Ordinal)));
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        var page = await response.Content.ReadAsStringAsync();
        Assert.DoesNotContain("{version}", page, StringComparison.Ordinal);
        var loaded = Address().Matches(page).Select(m => m.Groups[1].Value).Where(a => a.StartsWith('/')).ToList();
        Assert.True(loaded.Count >= 3, page);
        foreach (var address in loaded)
        {
            using var file = await open.Tab.Get(address, null);
            Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            Assert.Contains("immutable", file.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_file_of_another_release_is_not_kept_and_no_other_file_is_served()
    {
        using (var file = await open.Tab.Get("/tab/page/000000000000/js/main.js", null)) Assert.Equal("no-store", file.Headers.CacheControl!.ToString());
        foreach (var path in new[] { "js/nothing.js", "..%2f..%2fBotHost.cs", "tab/js/main.js", "" })
        {
            using var file = await open.Tab.Get($"/tab/page/{Assets.Version}/{path}", null);
            Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
        }
    }

    [Fact]
    public void The_first_visit_is_light_enough_for_a_phone()
    {
        var parts = typeof(TabAssets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("tab/", StringComparison.Ordinal)).Select(n => Assets.Find(n["tab/".Length..])!).ToList();
        Assert.InRange(parts.Sum(p => p.Compressed.Length), 20_000, 90_000);
    }

    [Fact]
    public void Every_word_that_the_page_says_is_there_in_both_languages()
    {
        var scripts = typeof(TabAssets).Assembly.GetManifestResourceNames().Where(n => n.StartsWith("tab/js/", StringComparison.Ordinal)).ToDictionary(n => n, n => System.Text.Encoding.UTF8.GetString(Assets.Find(n["tab/".Length..])!.Content));
        Assert.All(scripts, s => Assert.DoesNotContain(s.Value, c => c is >= '\u0E00' and <= '\u0E4F'));
        var said = scripts.Values.SelectMany(s => Said().Matches(s)).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.True(said.Count > 20, string.Join(' ', said));
        foreach (var language in new[] { "th", "en" })
        {
            var words = System.Text.Json.Nodes.JsonNode.Parse(Assets.Find($"words.{language}.json")!.Content)!.AsObject();
            Assert.Subset(words.Select(w => w.Key).ToHashSet(StringComparer.Ordinal), said.ToHashSet(StringComparer.Ordinal));
        }
    }

    [GeneratedRegex("(?:src|href)=\"([^\"]+)\"")]
    private static partial Regex Address();

    [GeneratedRegex("(?:say|sayNumber|Refusal|section)\\(\"(\\w+)\"")]
    private static partial Regex Said();
}
