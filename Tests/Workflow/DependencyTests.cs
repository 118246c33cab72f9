using System.Text.Json;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>The core is tested alone and quickly: nothing else that is built here, no host, no browser and no cloud.</summary>
public sealed class DependencyTests
{
    [Fact]
    public void The_tests_of_the_core_need_nothing_but_the_core()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{typeof(DependencyTests).Assembly.GetName().Name}.deps.json");
        using var dependencies = JsonDocument.Parse(File.ReadAllText(file));
        var ours = dependencies.RootElement.GetProperty("libraries").EnumerateObject()
            .Where(l => l.Value.GetProperty("type").GetString() == "project").Select(l => l.Name.Split('/')[0]).Order();
        Assert.Equal(["OnesqaBot.Tests.Support", "OnesqaBot.Workflow", "OnesqaBot.Workflow.Tests"], ours);
        Assert.DoesNotContain(
            dependencies.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name),
            n => n.StartsWith("Microsoft.Bot", StringComparison.Ordinal) || n.StartsWith("Azure.", StringComparison.Ordinal)
                || n.StartsWith("Microsoft.Graph", StringComparison.Ordinal) || n.StartsWith("Microsoft.Playwright", StringComparison.Ordinal));
    }
}
