using System.Text.Json;
using Xunit;

namespace OnesqaBot.Bot.Tests.Conventions;

/// <summary>What is deployed together was built together.</summary>
public sealed class PackageTests
{
    [Fact]
    public void The_family_of_Microsoft_IdentityModel_has_one_version()
    {
        using var deps = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "OnesqaBot.Bot.Tests.deps.json")));
        var family = deps.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name.Split('/'))
            .Where(l => l[0].StartsWith("Microsoft.IdentityModel.", StringComparison.Ordinal) || l[0] == "System.IdentityModel.Tokens.Jwt").ToList();
        Assert.True(family.Count > 5, string.Join(", ", family.Select(l => l[0])));
        Assert.Single(family.Select(l => l[1]).Distinct());
    }
}
