using System.Runtime.CompilerServices;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>
/// Each card as its reader sees it, in <c>Snapshots/</c>: a change of a card shows in the diff of a commit. UPDATE_SNAPSHOTS=1
/// regenerates them. The schema and Microsoft's renderer check the whole JSON in <see cref="RenderedCardTests"/>.
/// </summary>
public sealed class CardSnapshots
{
    private static readonly string[] Read =
        ["text", "title", "label", "value", "placeholder", "errorMessage", "url", "verb", "fallbackText", "case", "step", "choice", "card", "id"];

    private static readonly string Folder = Path.Combine(Here(), "Snapshots");

    private static readonly Lazy<IReadOnlyDictionary<string, DrawnCard>> Cards = new(CardGallery.All);

    public static TheoryData<string> Names => [.. Cards.Value.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Card_is_as_in_its_snapshot(string name)
    {
        var drawn = CardOutline.Describe(Cards.Value[name]).ReplaceLineEndings("\n");
        var file = Path.Combine(Folder, $"{name}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"{name} has no snapshot. Look at the card, then run the tests with UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn);
    }

    /// <summary>Whatever a card says or sends stands in its outline.</summary>
    [Theory, MemberData(nameof(Names))]
    public void Nothing_that_is_read_or_sent_is_missing_from_the_outline(string name)
    {
        var outline = CardOutline.Describe(Cards.Value[name]);
        var card = JObject.Parse(Cards.Value[name].Json);
        card.Descendants().OfType<JProperty>().Where(p => p.Name == "fallback").ToList().ForEach(p => p.Remove());
        Assert.All(
            card.Descendants().OfType<JProperty>().Where(p => Read.Contains(p.Name) && p.Value is JValue { Type: JTokenType.String })
                .SelectMany(p => ((string)p.Value!).Split('\n')),
            text => Assert.Contains(text.Trim(), outline, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_snapshot_has_its_card() =>
        Assert.Empty(Directory.GetFiles(Folder, "*.txt").Select(Path.GetFileNameWithoutExtension).Except(Cards.Value.Keys));

    internal static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
