using System.Collections;
using System.Globalization;
using System.Resources;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Actions;
using Xunit;

namespace OnesqaBot.Cards.Tests;

/// <summary>The captions of buttons are those that cards show. The gallery draws every button, so that none lacks its caption.</summary>
public sealed class ButtonTextsTests
{
    /// <summary>What no card of the gallery draws: what clients send by themselves, what is only read, and what suggestions offer with a title of their own.</summary>
    private static readonly string[] NotDrawn =
    [
        "cases", "end-notice", "handbook-answer", "late", "my-cases", "seen",
    ];

    private static readonly ILookup<string, string> Drawn = CardGallery.All().Values.SelectMany(c => JObject.Parse(c.Json).Descendants().OfType<JObject>())
        .Where(b => b["verb"] is not null).ToLookup(b => (string)b["verb"]!, b => (string?)b["title"] ?? "", StringComparer.Ordinal);

    [Fact]
    public void Each_caption_stands_on_a_card()
    {
        using var texts = new ResourceManager(typeof(ButtonTexts)).GetResourceSet(CultureInfo.GetCultureInfo("th"), createIfNotExists: true, tryParents: false)!;
        var captions = texts.Cast<DictionaryEntry>().ToList();
        Assert.NotEmpty(captions);
        Assert.All(captions, c => Assert.Contains((string)c.Value!, Drawn[(string)c.Key]));
    }

    [Fact]
    public void Each_button_is_drawn_in_the_gallery() =>
        Assert.Equal(NotDrawn, CardActions.All.Select(b => b.Verb).Where(v => !Drawn.Contains(v)).Order(StringComparer.Ordinal));
}
