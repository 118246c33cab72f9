using System.Diagnostics;
using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>Cards under the schema and Microsoft's own renderer, in one run of node: <c>render/check.mjs</c>.</summary>
internal static class CardRenderer
{
    public static IReadOnlyDictionary<string, RenderedCard> Check(IReadOnlyDictionary<string, DrawnCard> cards)
    {
        var folder = Path.Combine(CardSnapshots.Here(), "render");
        Assert.True(Directory.Exists(Path.Combine(folder, "node_modules")), "Run `npm ci` in Tests/Cards/render first.");
        var input = Path.GetTempFileName();
        try
        {
            // A file, not standard input: node cannot read a large one in one go.
            File.WriteAllText(input, new JObject(cards.Select(c => new JProperty(c.Key, JObject.Parse(c.Value.Json)))).ToString(Formatting.None));
            return JsonConvert.DeserializeObject<Dictionary<string, RenderedCard>>(Run(folder, input))!;
        }
        finally
        {
            File.Delete(input);
        }
    }

    private static string Run(string folder, string input)
    {
        var start = new ProcessStartInfo("node", ["check.mjs", input])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEndAsync();
        var errors = node.StandardError.ReadToEndAsync();
        node.WaitForExit();
        Assert.True(node.ExitCode == 0, errors.Result);
        return output.Result;
    }
}

/// <summary>What a client makes of a card.</summary>
internal sealed record RenderedCard(IReadOnlyList<string> Problems, IReadOnlyList<string> Markdown, IReadOnlyList<string> Links, string Text);
