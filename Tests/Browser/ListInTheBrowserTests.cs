using Xunit;

namespace OnesqaBot.Browser.Tests;

[Trait("Category", "Slow")]
public sealed class ListInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task A_click_holds_though_news_come_between_press_and_release()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "list");
        await session.Be("malee");
        await session.BeSlowly("somchai", () => session.Simulation.Teams.SendTextAsync("niran", "ช่วยเหลือ"));
    }
}
