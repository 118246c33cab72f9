using Xunit;

namespace OnesqaBot.Browser.Tests;

[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class ListInTheBrowserTests(Chromium chromium)
{
    [Fact]
    public async Task A_click_holds_though_news_come_between_press_and_release()
    {
        await using var desk = await Desk.Open(chromium, Screen.Desktop, "list");
        await desk.Be("malee");
        await desk.BeSlowly("somchai", () => desk.Simulation.Teams.SendTextAsync("niran", "ช่วยเหลือ"));
    }
}
