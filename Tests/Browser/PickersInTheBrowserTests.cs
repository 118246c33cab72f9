using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards.Tests;
using Xunit;

namespace OnesqaBot.Browser.Tests;

[Trait("Category", "Slow")]
public sealed class PickersInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Dates, times and choices of every form, opened and filled as the renderer draws them.</summary>
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Every_picker_of_every_card_takes_what_is_picked(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "pickers");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Settles();
        var pickers = 0;
        foreach (var drawn in CardGallery.All().Values)
        {
            var json = JObject.Parse(drawn.Json);
            if (!json.SelectTokens("$..type").Any(t => (string?)t is "Input.Date" or "Input.Time" or "Input.ChoiceSet")) continue;
            var card = await session.Draws(json.ToString());
            foreach (var form in await card.Locator("button[aria-expanded]").And(card.Locator(":not([aria-label=ตัวเลือกเพิ่มเติม])")).AllAsync())
            {
                await session.Taps(form);
                foreach (var input in await card.Locator("input[type=date], input[type=time]").And(session.Page.Locator(":visible")).AllAsync())
                {
                    await session.Taps(input);
                    var value = await input.GetAttributeAsync("type") == "date" ? "2027-01-20" : "09:30";
                    await input.FillAsync(value);
                    Assert.Equal(value, await input.InputValueAsync());
                    pickers++;
                }

                foreach (var select in await card.Locator("select:visible").AllAsync())
                {
                    var last = await select.Locator("option").Last.InnerTextAsync();
                    await select.SelectOptionAsync(new SelectOptionValue { Label = last });
                    Assert.Equal(last, await select.EvaluateAsync<string>("s => s.selectedOptions[0].innerText"));
                    pickers++;
                }
            }

            foreach (var choice in await card.Locator("input[type=checkbox], input[type=radio]").And(session.Page.Locator(":visible")).AllAsync())
            {
                var before = await choice.IsCheckedAsync();
                await session.Taps(card.Locator($"label[for='{await choice.GetAttributeAsync("id")}']"));
                Assert.Equal(!before || await choice.GetAttributeAsync("type") == "radio", await choice.IsCheckedAsync());
                pickers++;
            }

            Assert.Equal("", await card.EvaluateAsync<string>(PageChecks.CutOff));
        }

        Assert.True(pickers >= 50, $"Only {pickers} pickers were found.");
    }
}
