using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Tests;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>Who decides reads the ask first, and has the buttons on the first screen of a phone.</summary>
[Trait("Category", "Slow")]
public sealed class DecisionsInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly string[] Asks = ["รอท่านเห็นชอบ", "รอท่านอนุมัติ", "รอท่านพิจารณา", "รอท่านตรวจสอบ"];

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task Buttons_of_every_decision_are_on_the_first_screen(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "decisions");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Settles();
        var height = await session.Page.Locator("#messages").EvaluateAsync<double>("messages => messages.clientHeight");
        var measured = new List<(string Name, double Bottom)>();
        // A refusal leaves its form open, with buttons of its own. To ask first is no decision, and may come below.
        foreach (var (name, drawn) in CardGallery.All().Where(c => !c.Key.EndsWith("-refused", StringComparison.Ordinal) && Asks.Any(ask => Title(c.Value.Json).StartsWith(ask, StringComparison.Ordinal))))
        {
            var card = await session.Draws(drawn.Json);
            measured.Add((name, await card.EvaluateAsync<double>(
                "card => Math.max(...[...card.querySelectorAll('button')].filter(b => b.offsetParent && (b.dataset.sends || b.dataset.opens) && !b.dataset.opens?.startsWith('inquire')).map(b => b.getBoundingClientRect().bottom)) - card.getBoundingClientRect().top")));
            await session.Shows(name, card);
        }

        Assert.True(measured.Count >= 8, $"Only {measured.Count} decisions were found.");
        Assert.Empty(measured.Where(m => m.Bottom > height).Select(m => $"{m.Name}: {m.Bottom} of {height}"));
    }

    [Fact]
    public async Task Explanations_of_a_decision_open_at_a_tap_and_close_again()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Phone, "folds");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Settles();
        var card = await session.Draws(CardGallery.All()["row6-to-decide"].Json);
        var (words, closed, open) = (card.GetByText("ผู้อำนวยการเห็นชอบและลงนาม"), card.GetByText("▸ คู่มือ"), card.GetByText("▾ คู่มือ"));
        await Expect(words).ToBeHiddenAsync();
        await closed.TapAsync();
        await Expect(words).ToBeVisibleAsync();
        await Expect(closed).ToBeHiddenAsync();
        await open.TapAsync();
        await Expect(words).ToBeHiddenAsync();
    }

    /// <summary>The first text of a card.</summary>
    private static string Title(string json) => (string?)JObject.Parse(json).SelectToken("body[0].inlines[0].text") ?? "";
}
