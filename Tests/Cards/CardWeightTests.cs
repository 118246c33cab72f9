using OnesqaBot.Cards.Elements;
using OnesqaBot.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace OnesqaBot.Cards.Tests;

/// <summary>The weight of every drawn card, which some routes of Teams limit.</summary>
[Trait("Culture", "Any")]
public sealed class CardWeightTests(ITestOutputHelper output)
{
    [Fact]
    public void No_card_is_heavier_than_a_message_may_be()
    {
        var cards = CardGallery.All().OrderBy(c => c.Value.Bytes).ToList();
        var (median, largest) = (cards[cards.Count / 2], cards[^1]);
        Figures.Write(output, "60 card weights", FormattableString.Invariant($"Of {cards.Count} cards the median has {median.Value.Bytes:#,0} bytes, the largest ({largest.Key}) {largest.Value.Bytes:#,0}; the limit is {DetailLevel.MaxBytes:#,0}."));
        Assert.All(cards, c => Assert.InRange(c.Value.Bytes, 1, DetailLevel.MaxBytes));
    }
}
