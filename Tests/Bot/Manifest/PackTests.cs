using System.Text;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Manifest;

public sealed class PackTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_package_holds_the_manifest_its_language_and_its_icons_and_nothing_else() =>
        Assert.Equal(["color.png", "en.json", "manifest.json", "outline.png"], Package.Files.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void Everything_left_open_is_filled_in()
    {
        var text = Encoding.UTF8.GetString(Package.Files["manifest.json"]);
        Assert.DoesNotContain("${{", text, StringComparison.Ordinal);
        Assert.DoesNotContain("undefined", text, StringComparison.Ordinal);
        Assert.All(Package.Values.Values, value => Assert.Contains($"\"{value}\"", text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_values_give_the_same_bytes_from_arguments_and_from_the_environment()
    {
        var asArguments = Package.Pack(_folder.Sub("a.zip"), [.. Package.Values.Select(v => $"{v.Key}={v.Value}")]);
        var shouting = Package.Values.ToDictionary(v => v.Key, v => v.Key.EndsWith("_ID", StringComparison.Ordinal) ? v.Value.ToUpperInvariant() : v.Value);
        var asEnvironment = Package.Pack(_folder.Sub("b.zip"), [], shouting);
        Assert.Equal((0, 0), (asArguments.ExitCode, asEnvironment.ExitCode));
        Assert.Equal(File.ReadAllBytes(_folder.Sub("a.zip")), File.ReadAllBytes(_folder.Sub("b.zip")));
    }

    [Fact]
    public void An_argument_counts_more_than_the_environment()
    {
        var ran = Package.Pack(_folder.Sub("a.zip"), ["BOT_DOMAIN=other.example.org"], Package.Values);
        Assert.True(ran.ExitCode == 0, ran.Errors);
        Assert.Contains("other.example.org", Encoding.UTF8.GetString(Package.Unpack(File.ReadAllBytes(_folder.Sub("a.zip")))["manifest.json"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TEAMS_APP_ID", "")]
    [InlineData("TEAMS_APP_ID", "onesqabot")]
    [InlineData("BOT_ID", "3f2b8c1e-5d47-4a9b-8e60-1c2d3e4f5a6")]
    [InlineData("BOT_ID", "00000000-0000-0000-0000-000000000000")]
    [InlineData("BOT_ID", "${{BOT_ID}}")]
    [InlineData("BOT_DOMAIN", "https://bot.example.org")]
    [InlineData("BOT_DOMAIN", "bot.example.org/api")]
    [InlineData("BOT_DOMAIN", "localhost")]
    [InlineData("WEBSITE_URL", "http://office.example.org")]
    [InlineData("PRIVACY_URL", "office.example.org/privacy")]
    [InlineData("TERMS_URL", "https://me:word@office.example.org")]
    [InlineData("TERMS_URL", "https://office.example.org\" , \"x\": \"")]
    public void A_wrong_value_is_refused_with_its_name_in_Thai_and_English(string name, string value)
    {
        var ran = Package.Pack(_folder.Sub("a.zip"), [$"{name}={value}"], Package.Values);
        Assert.Equal(1, ran.ExitCode);
        Assert.Contains(name, ran.Errors, StringComparison.Ordinal);
        Assert.Contains(value.Length == 0 ? "ยังไม่ได้ระบุ" : "ไม่ถูกต้อง", ran.Errors, StringComparison.Ordinal);
        Assert.Contains(value.Length == 0 ? "is missing" : "must be", ran.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Sub("a.zip")));
    }

    [Fact]
    public void All_that_is_missing_is_named_at_once()
    {
        var ran = Package.Pack(_folder.Sub("a.zip"), []);
        Assert.Equal(1, ran.ExitCode);
        Assert.All(Package.Values.Keys, name => Assert.Contains($"{name} is missing", ran.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_word_is_refused() =>
        Assert.Equal(1, Package.Pack(_folder.Sub("a.zip"), ["BOT_SECRET=x"], Package.Values).ExitCode);
}
