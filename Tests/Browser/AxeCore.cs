using Microsoft.Playwright;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Browser.Tests;

/// <summary>axe-core, which finds what some people could not use.</summary>
internal static class AxeCore
{
    private static readonly Lazy<string> Script = new(() => File.ReadAllText(Path.Combine(Repository.Root, "Tests/Cards/render/node_modules/axe-core/axe.min.js")));

    /// <summary>What it finds on a page by WCAG 2.2 AA and by best practice; empty if nothing.</summary>
    public static async Task<string> Violations(IFrame page)
    {
        await page.EvaluateAsync(Script.Value);
        return await page.EvaluateAsync<string>(
            """
            async () => {
              const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
              return violations.map(v => `${v.id}: ${v.help}\n${v.nodes.map(n => `  ${n.target} ${n.failureSummary}`).join("\n")}`).join("\n");
            }
            """);
    }
}
