using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace OnesqaBot.Cards.Tests;

[Trait("Culture", "Any")]
public sealed class CardSizeTests
{
    /// <summary>What the narrowest route into Teams takes, less 1 KB for the message around the card.</summary>
    private const int Most = 27 * 1024;

    public static TheoryData<string, int, int> Overfull => new()
    {
        { Thai(5000), 2, 1 },
        { Thai(5000), 25, 12 },
        { "สั้น", 200, 2 },
        { string.Concat(Enumerable.Repeat("ก\n", 2500)), 3, 3 },
        { string.Concat(Enumerable.Repeat("\"\\\n", 1600)), 10, 3 },
        { "ก" + new string('\u0E49', 4999), 10, 3 },
        { string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👧", 450)), 10, 3 },
    };

    [Theory, MemberData(nameof(Overfull))]
    public void Card_fits_a_message_whatever_is_on_it(string text, int many, int rounds)
    {
        var tooLarge = HostileCards.All(text, many, rounds)
            .Select(c => (c.Key, Bytes: Encoding.UTF8.GetByteCount(JObject.Parse(c.Value.Json).ToString(Formatting.None))))
            .Where(c => c.Bytes > Most);
        Assert.Empty(tooLarge);
    }

    private static string Thai(int length) => string.Concat(Enumerable.Repeat("ความร่วมมือทางวิชาการ ", length)).Substring(0, length);
}
