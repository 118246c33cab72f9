using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>Finding a case from the compose box and sharing it, as people click it.</summary>
[Trait("Category", "Slow")]
public sealed class ComposeSearchInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_case_is_found_and_shared_in_the_channel(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "compose-search");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await session.Sees("2570-MOU-001", "ข้อ ๑ จาก ๘");

        await session.Be("malee", inChannel: true);
        await session.Page.GetByTestId("find").ClickAsync();
        await Expect(session.Page.GetByTestId("found")).ToContainTextAsync("NIAD-QE");
        await session.Page.GetByTestId("finder-text").FillAsync("บราซิล");
        await Expect(session.Page.GetByTestId("finder-note")).ToContainTextAsync("ไม่พบเรื่อง");
        await session.Page.GetByTestId("finder-text").FillAsync("ญี่ปุ่น");
        await Expect(session.Page.GetByTestId("found")).ToContainTextAsync("2570-MOU-001");
        await session.Page.GetByTestId("found").ClickAsync();
        await Expect(session.Page.GetByTestId("finder")).ToBeHiddenAsync();
        var own = session.Page.Locator("[data-testid=message][data-from=malee]").Last;
        await Expect(own).ToContainTextAsync("NIAD-QE");
        await session.Shows("shared", own.GetByTestId("card"));

        await session.Be("kanda", inChannel: true);
        await Expect(session.Page.Locator("[data-testid=message][data-from=malee]").Last).ToContainTextAsync("NIAD-QE");
    }
}
