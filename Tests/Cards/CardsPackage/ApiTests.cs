using System.Reflection;
using AdaptiveCards;
using Xunit;

namespace OnesqaBot.Cards.Tests.CardsPackage;

/// <summary>
/// Everything public in our AdaptiveCards stands in the real package with the same signature, so that a reference to the
/// package can take its place. api.txt holds the lines needed of the listing of the real assembly.
/// </summary>
public class ApiTests
{
    private static readonly Dictionary<string, (string[] Bases, HashSet<string> Members)> Api = ReadApi();

    public static TheoryData<string> Types() =>
        new(Visible().Select(ApiNotation.Header));

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_and_members_stand_in_the_listing(string header)
    {
        var type = Visible().Single(candidate => ApiNotation.Header(candidate) == header);
        Assert.True(Api.TryGetValue(header, out var listed), $"Not in the listing: {header}");
        Assert.Empty(ApiNotation.Bases(type).Except(listed.Bases));
        Assert.Empty(ApiNotation.Members(type).Except(listed.Members));
    }

    [Fact]
    public void Listing_holds_no_type_that_the_subset_lacks() =>
        Assert.Empty(Api.Keys.Except(Visible().Select(ApiNotation.Header)));

    private static IEnumerable<Type> Visible() => typeof(AdaptiveCard).Assembly.GetTypes().Where(ApiNotation.IsVisible);

    private static Dictionary<string, (string[] Bases, HashSet<string> Members)> ReadApi()
    {
        var api = new Dictionary<string, (string[] Bases, HashSet<string> Members)>();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("AdaptiveCards.api.txt")!;
        using var reader = new StreamReader(stream);
        HashSet<string>? members = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith(' '))
            {
                members!.Add(line.Trim());
                continue;
            }

            var parts = line.Split(" : ");
            members = new HashSet<string>(StringComparer.Ordinal);
            api.Add(parts[0], (parts.Length > 1 ? SplitBases(parts[1]) : [], members));
        }

        return api;
    }

    private static string[] SplitBases(string bases) =>
        System.Text.RegularExpressions.Regex.Split(bases, ", (?![^<]*>)");
}
