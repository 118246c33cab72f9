using System.Text.RegularExpressions;
using OnesqaBot.Tests.Support;
using Xunit;

namespace OnesqaBot.Bot.Tests.Infra;

/// <summary>What administrators are told must be what is there.</summary>
public sealed partial class AdministrationTests
{
    private static readonly string Guide = Text("docs/administration.md");

    [Fact]
    public void Every_file_it_names_is_there() =>
        Assert.All(Files().Matches(Guide).Select(m => m.Value).Where(f => !f.StartsWith("manifest/build/", StringComparison.Ordinal)).Distinct(), f => Assert.True(File.Exists(Path.Combine(Repository.Root, f)), f));

    [Fact]
    public void It_names_every_value_that_a_deployment_gives_and_the_package_takes()
    {
        var outputs = Outputs().Matches(Text("infra/main.bicep")).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(4, outputs.Count);
        Assert.All(outputs, o => Assert.Contains($"`{o}`", Guide, StringComparison.Ordinal));
        Assert.All(Package.Values.Keys, v => Assert.Contains($"{v}=", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_alert_is_explained()
    {
        var alerts = Alerts().Matches(Text("infra/alerts.bicep")).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(4, alerts.Count);
        Assert.All(alerts, a => Assert.Contains($"| `{a}` |", Guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_grant_has_its_reason_its_check_and_its_way_back()
    {
        foreach (var section in Sections().Split(Guide).Where(s => s.Contains("Grant-BotRole '", StringComparison.Ordinal) || s.Contains("New-ManagementRoleAssignment", StringComparison.Ordinal)))
            Assert.All(["**เหตุผล**", "**ตรวจ**", "**ถอนคืน**"], word => Assert.Contains(word, section, StringComparison.Ordinal));
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));

    [GeneratedRegex("(infra|manifest|Workflow|docs)/[A-Za-z0-9./-]*[A-Za-z0-9]")]
    private static partial Regex Files();

    [GeneratedRegex("^output ([A-Za-z]+) ", RegexOptions.Multiline)]
    private static partial Regex Outputs();

    [GeneratedRegex("^    key: '([a-z-]+)'", RegexOptions.Multiline)]
    private static partial Regex Alerts();

    [GeneratedRegex("^## ", RegexOptions.Multiline)]
    private static partial Regex Sections();
}
