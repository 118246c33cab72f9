using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>A picture is pasted into the text, as on the way from a screenshot, and becomes a document.</summary>
[Trait("Category", "Slow")]
public sealed class PastedPictureInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>200 by 120 pixels of one colour: as high as the question below it must not be pushed out of sight.</summary>
    private const string Picture =
        "iVBORw0KGgoAAAANSUhEUgAAAMgAAAB4CAIAAAA48Cq8AAABs0lEQVR4nO3OAQkAMQDEsEp7aZM2aW9icFAKERC+c5PnmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPogS80GUmA+ixHwQJeaDKDEfRIn5IErMB1FiPojSD6BEqDXlfj6/AAAAAElFTkSuQmCC";

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_pasted_picture_is_seen_asked_about_and_handed_in(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "pasted");
        await session.Be("malee");
        await session.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await session.Sees("2570-MOU-001", "ข้อ ๑ จาก ๘");
        await Pastes(session.Page);
        await Expect(session.Page.GetByTestId("chip")).ToHaveCountAsync(1);
        await session.Page.GetByTestId("send").ClickAsync();

        var question = await session.Sees("คือเอกสารใด", "2570-MOU-001");
        await Expect(session.Page.Locator("img.inline")).ToHaveJSPropertyAsync("naturalWidth", 200);
        await Expect(BrowserSession.Button(question, "dialog-cancel")).ToBeInViewportAsync();
        await session.Shows("question", question);
        await session.ShowsPage("page");
        await BrowserSession.Buttons(question, "dialog-choose").First.ClickAsync();
        await session.Sees("2570-MOU-001", "✅", "รูปภาพ.png");
    }

    private static Task Pastes(IPage page) => page.EvaluateAsync(
        """
        base64 => {
          const data = new DataTransfer();
          data.items.add(new File([Uint8Array.from(atob(base64), c => c.charCodeAt(0))], "image.png", { type: "image/png" }));
          document.getElementById("compose").dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
        }
        """, Picture);
}
