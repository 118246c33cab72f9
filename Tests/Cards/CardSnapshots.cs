using System.Runtime.CompilerServices;
using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using Xunit;

namespace OnesqaBot.Tests.Cards;

/// <summary>
/// Each card as JSON in <c>Snapshots/</c>: a change of a card shows in the diff of a commit. UPDATE_SNAPSHOTS=1 writes them anew.
/// </summary>
public sealed class CardSnapshots
{
    private static readonly string Folder = Path.Combine(Here(), "Snapshots");

    private static readonly Lazy<IReadOnlyDictionary<string, DrawnCard>> Cards = new(CardGallery.All);

    public static TheoryData<string> Names => [.. Cards.Value.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Card_is_as_in_its_snapshot(string name)
    {
        var drawn = JObject.Parse(Cards.Value[name].Json).ToString(Formatting.Indented).ReplaceLineEndings("\n") + "\n";
        var file = Path.Combine(Folder, $"{name}.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Directory.CreateDirectory(Folder);
            File.WriteAllText(file, drawn);
        }

        Assert.True(File.Exists(file), $"{name} has no snapshot. Look at the card, then run the tests with UPDATE_SNAPSHOTS=1.");
        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), drawn);
    }

    [Fact]
    public void Every_snapshot_has_its_card() =>
        Assert.Empty(Directory.GetFiles(Folder, "*.json").Select(Path.GetFileNameWithoutExtension).Except(Cards.Value.Keys));

    internal static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
