using System.Reflection;
using Microsoft.Bot.Builder;
using Xunit;

namespace OnesqaBot.Tests.BotFramework;

/// <summary>
/// Everything public in the subset stands in the real SDK with the same signature. api.txt holds the lines needed of
/// the listing of the real assemblies.
/// </summary>
public class ApiSubsetTests
{
    /// <summary>The listing names these in signatures but has no entry for them; they are the documented ones.</summary>
    private static readonly string[] NotListed =
    [
        "class Microsoft.Bot.Builder.InvokeResponse",
        "class Microsoft.Bot.Builder.ActivityHandler.InvokeResponseException",
    ];

    private static readonly Dictionary<string, (string[] Bases, HashSet<string> Members)> Api = ReadApi();

    public static TheoryData<string> Types() =>
        new(Visible().Select(ApiNotation.Header).Except(NotListed));

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

    private static IEnumerable<Type> Visible() => typeof(IBot).Assembly.GetTypes().Where(ApiNotation.IsVisible);

    private static Dictionary<string, (string[] Bases, HashSet<string> Members)> ReadApi()
    {
        var api = new Dictionary<string, (string[] Bases, HashSet<string> Members)>();
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("BotFramework.api.txt")!;
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
