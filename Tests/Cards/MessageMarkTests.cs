using AdaptiveCards;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Elements;
using Xunit;

namespace OnesqaBot.Cards.Tests;

public sealed class MessageMarkTests
{
    [Fact]
    public void A_card_that_refreshes_itself_needs_no_mark()
    {
        var refreshing = CardGallery.All().Where(shown => shown.Value.HasRefresh).ToList();
        Assert.NotEmpty(refreshing);
        Assert.All(refreshing, shown => Assert.Same(shown.Value, MessageMark.Add(shown.Value, "k", ["29:a"])));
    }

    [Fact]
    public void Every_other_card_comes_back_from_its_mark_as_it_was_and_fits_its_message() => Assert.All(CardGallery.All().Where(shown => !shown.Value.HasRefresh), shown =>
    {
        var put = MessageMark.Add(shown.Value, "k", ["29:a"]);
        Assert.True(System.Text.Encoding.UTF8.GetByteCount(put.Json) <= MessageMark.MaxBytes);
        var marked = JObject.Parse(put.Json);
        Assert.Equal("29:a", (string?)marked["refresh"]!["userIds"]!.Single());
        var action = marked["refresh"]!["action"]!;
        var seen = Assert.IsType<MessageSeen>(CardActionReader.Read((string?)action["verb"], (JObject?)action["data"]));
        Assert.Equal("k", seen.Key);
        var unpacked = PackedCard.Unpack(seen.Card);
        Assert.True(JToken.DeepEquals(JObject.Parse(shown.Value.Json), unpacked), shown.Key);
    });

    [Fact]
    public void A_card_that_fills_its_message_goes_without_a_mark()
    {
        var random = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 20_000).Select(_ => (char)random.Next('a', 'z')));
        var card = new DrawnCard(new AdaptiveCard(CardLayout.Version) { Body = [new AdaptiveTextBlock(text)] });
        Assert.Same(card, MessageMark.Add(card, "k", []));
    }

    [Theory]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public void What_is_no_packed_card_is_nothing(string packed) => Assert.Null(PackedCard.Unpack(packed));

    [Fact]
    public void What_unpacks_to_more_than_a_card_can_be_is_nothing() =>
        Assert.Null(PackedCard.Unpack(PackedCard.Pack($"{{\"type\":\"AdaptiveCard\",\"text\":\"{new string('a', 10_000_000)}\"}}")));
}
