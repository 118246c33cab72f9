using AdaptiveCards;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Pages;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>What a card says can be shown on a page, whatever the card is made of.</summary>
[Trait("Culture", "Any")]
public sealed class PageLinesTests
{
    [Fact]
    public void A_page_says_all_that_the_body_of_any_card_says_in_its_order() => Assert.All(CardGallery.All(), named =>
    {
        var lines = PageLines.FromElements(named.Value.Content.Body);
        Assert.Equal(Texts(JObject.Parse(named.Value.Json)["body"]!), lines.SelectMany(l => l.Runs).Select(r => r.Text));
        Assert.DoesNotContain(lines, l => l.Runs.Count == 0);
    });

    [Fact]
    public void An_element_that_pages_do_not_know_falls_back_to_its_text()
    {
        var lines = PageLines.FromElements([new AdaptiveTextBlock("หัวข้อ") { Style = AdaptiveTextBlockStyle.Heading }, new Table { Cells = [new("ก"), new("ข")] }]);
        Assert.Equal(["หัวข้อ", "ก", "ข"], lines.Select(l => Assert.Single(l.Runs).Text));
        Assert.Equal([true, false, false], lines.Select(l => l.IsHeading));
    }

    /// <summary>The texts of a card's JSON without those of buttons and fields, read independently of the elements' types.</summary>
    private static IEnumerable<string> Texts(JToken token) => token switch
    {
        JArray array => array.SelectMany(Texts),
        JObject element when (string?)element["type"] is "TextRun" or "TextBlock" => [(string)element["text"]!],
        JObject element => element.Properties().Where(p => p.Name is "items" or "columns" or "inlines" or "body").SelectMany(p => Texts(p.Value)),
        _ => [],
    };

    private sealed class Table : AdaptiveElement
    {
        [JsonProperty("type", Order = -10)]
        public override string Type { get; set; } = "Table";

        [JsonProperty("cells")]
        public IReadOnlyList<AdaptiveTextBlock> Cells { get; init; } = [];
    }
}
