using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>Finding a case from the compose box and sharing it, as people click it.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class ComposeSearchInTheBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task A_case_is_found_and_shared_in_the_channel(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "compose-search");
        await desk.Be("malee");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await desk.Sees("2570-MOU-001", "ข้อ ๑ จาก ๘");

        await desk.Be("malee", inChannel: true);
        await desk.Page.GetByTestId("find").ClickAsync();
        await Expect(desk.Page.GetByTestId("found")).ToContainTextAsync("NIAD-QE");
        await desk.Page.GetByTestId("finder-text").FillAsync("บราซิล");
        await Expect(desk.Page.GetByTestId("finder-note")).ToContainTextAsync("ไม่พบเรื่อง");
        await desk.Page.GetByTestId("finder-text").FillAsync("ญี่ปุ่น");
        await Expect(desk.Page.GetByTestId("found")).ToContainTextAsync("2570-MOU-001");
        await desk.Page.GetByTestId("found").ClickAsync();
        await Expect(desk.Page.GetByTestId("finder")).ToBeHiddenAsync();
        var own = desk.Page.Locator("[data-testid=message][data-from=malee]").Last;
        await Expect(own).ToContainTextAsync("NIAD-QE");
        await desk.Shows("shared", own.GetByTestId("card"));

        await desk.Be("kanda", inChannel: true);
        await Expect(desk.Page.Locator("[data-testid=message][data-from=malee]").Last).ToContainTextAsync("NIAD-QE");
    }
}
