using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Tests;
using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>Every card can be read in each theme that Teams has.</summary>
[Trait("Category", "Slow")]
public sealed class ThemesInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("light", 0, 4.5)]
    [InlineData("dark", 1, 4.5)]
    [InlineData("contrast", 2, 7)]
    public async Task Every_card_has_enough_contrast(string theme, int switches, double least)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Phone, $"theme-{theme}");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Settles();
        for (var i = 0; i < switches; i++) await session.Page.EvaluateAsync("document.getElementById('theme').click()");
        Assert.Equal(theme, await session.Page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        var faults = new List<string>();
        foreach (var (name, drawn) in CardGallery.All())
        {
            var card = await session.Draws(JObject.Parse(drawn.Json).ToString());
            if (await card.EvaluateAsync<string>(PageChecks.LowContrast, least) is { Length: > 0 } low) faults.Add($"{name}: {low}");
            if (name is "row1-new" or "approval" or "kind-request-new" or "case-correct") await session.Shows(name, card);
        }

        Assert.Empty(faults);
    }
}
