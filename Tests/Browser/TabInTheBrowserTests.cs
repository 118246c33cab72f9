using Microsoft.Playwright;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The tab in the simulator, as its people use it: at a desk and on a phone, in each theme and language, by mouse and keyboard.</summary>
[Trait("Category", "Slow")]
public sealed class TabInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Frame = "#tab";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Each_view_can_be_read_by_everyone_in_each_theme(string size)
    {
        var screen = Screen.Named(size);
        await using var session = await BrowserSession.Open(chromium, screen, "tab");
        var number = (await new OffscreenColleagues(session).OpensACase()).ToString();
        await new OffscreenColleagues(session).OpensACase("APQN", done: false);
        await session.Be("malee");
        await session.Page.GetByTestId("view-tab").ClickAsync();
        var tab = new TabSession(session.Page, screen, Frame);
        foreach (var theme in new[] { "default", "dark", "contrast" })
        {
            await Expect(tab.Tab.Locator($"html[data-theme={theme}]")).ToHaveCountAsync(1);
            await tab.Opens("work", "งานของฉัน");
            await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(2);
            await tab.Looks($"{theme}-work", PageChecks.NotThai);
            await tab.Opens("waiting", "รออนุมัติจากท่าน");
            await Expect(tab.Tab.GetByText("ตอนนี้ไม่มีเรื่องรอท่านอนุมัติ").First).ToBeVisibleAsync();
            await tab.Looks($"{theme}-waiting", PageChecks.NotThai);
            await tab.Opens("cases", "เรื่องทั้งหมด");
            await tab.Looks($"{theme}-cases", PageChecks.NotThai);
            await tab.Opens("year", "ปฏิทินปีงบประมาณ ๒๕๗๐");
            await tab.Looks($"{theme}-year", PageChecks.NotThai);
            await tab.Opens("work", "งานของฉัน");
            await tab.Tab.GetByTestId("row").Filter(new() { HasText = number }).GetByRole(AriaRole.Link).ClickAsync();
            await tab.Shows("NIAD-QE");
            await Expect(tab.Tab.Locator(".history li").First).ToBeVisibleAsync();
            await tab.Looks($"{theme}-case", PageChecks.NotThai);
            // On a phone the switch of themes is on the list of people.
            await session.Page.EvaluateAsync("document.getElementById('theme').click()");
        }
    }

    [Fact]
    public async Task Everyone_sees_their_own_in_their_own_language()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "tab-people");
        var number = (await new OffscreenColleagues(session).OpensACase()).ToString();
        await session.Be("somchai");
        await session.Page.GetByTestId("view-tab").ClickAsync();
        var tab = new TabSession(session.Page, Screen.Desktop, Frame);
        await tab.Shows("งานของฉัน");
        await Expect(tab.Tab.GetByText("ตอนนี้ไม่มีงานค้างที่ท่าน").First).ToBeVisibleAsync();
        await session.Be("malee");
        await Expect(tab.Tab.GetByTestId("row")).ToContainTextAsync([number]);

        await session.ReadsEnglish();
        await tab.Shows("My work");
        await Expect(tab.Tab.Locator("html")).ToHaveAttributeAsync("lang", "en");
        foreach (var (view, title) in new[] { ("work", "My work"), ("waiting", "Waiting for your decision"), ("cases", "All cases"), ("year", "2027") })
        {
            await tab.Opens(view, title);
            // Names of procedures in the filters and the handbook's words may be Thai; what one presses is not.
            await tab.Looks($"english-{view}", PageChecks.NotEnglish.Replace("button, label", "button, label, nav a", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Cases_are_found_with_filters_and_going_back_shows_them_again()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "tab-filters");
        var first = (await new OffscreenColleagues(session).OpensACase()).ToString();
        var second = (await new OffscreenColleagues(session).OpensACase("APQN", done: false)).ToString();
        await session.Be("niran");
        await session.Page.GetByTestId("view-tab").ClickAsync();
        var tab = new TabSession(session.Page, Screen.Desktop, Frame);
        await tab.Opens("cases", "เรื่องทั้งหมด");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(2);
        await tab.Tab.Locator("#words").FillAsync("apqn");
        await tab.Tab.Locator("#words").PressAsync("Enter");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(1);
        await Expect(tab.Tab.GetByTestId("row")).ToContainTextAsync(second);
        await tab.Tab.GetByTestId("row").GetByRole(AriaRole.Link).ClickAsync();
        await tab.Shows("APQN");
        await tab.Tab.GetByText("กลับไปที่รายการ").ClickAsync();
        await tab.Shows("เรื่องทั้งหมด");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(1);
        await tab.Tab.Locator("#words").FillAsync("");
        await tab.Tab.Locator("#state").SelectOptionAsync("closed");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(0);
        await Expect(tab.Tab.GetByText("ไม่พบเรื่องที่ตรงกับที่พิมพ์").First).ToBeVisibleAsync();
        await tab.Tab.Locator("#state").SelectOptionAsync("");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(2);
        await Expect(tab.Tab.GetByTestId("row").Filter(new() { HasText = first })).ToHaveCountAsync(1);

        await tab.Opens("year", "ปฏิทินปีงบประมาณ");
        var all = await tab.Tab.GetByTestId("entry").CountAsync();
        await tab.Tab.Locator("#only-mine").CheckAsync();
        await Expect(tab.Tab.GetByTestId("entry")).Not.ToHaveCountAsync(all);
        await tab.Tab.GetByText("ปีถัดไป").ClickAsync();
        await tab.Shows("๒๕๗๑");
    }

    [Fact]
    public async Task All_of_it_is_reached_with_the_keyboard_alone()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "tab-keyboard");
        var number = (await new OffscreenColleagues(session).OpensACase()).ToString();
        await session.Be("malee");
        await session.Page.GetByTestId("view-tab").ClickAsync();
        var tab = new TabSession(session.Page, Screen.Desktop, Frame);
        await tab.Shows("งานของฉัน");
        await session.Page.GetByTestId("tools-toggle").FocusAsync();
        // The first thing in the frame is the way past the menu.
        await Tabs(session, tab, "ข้ามไปที่เนื้อหา");
        await session.Page.Keyboard.PressAsync("Enter");
        Assert.Equal("งานของฉัน", await tab.Focused());
        await Tabs(session, tab, "MoU");
        await tab.Save("focus");
        await session.Page.Keyboard.PressAsync("Enter");
        await tab.Shows("NIAD-QE");
        Assert.Contains("NIAD-QE", await tab.Focused(), StringComparison.Ordinal);
        await session.Page.Keyboard.PressAsync("Shift+Tab");
        await session.Page.Keyboard.PressAsync("Enter");
        await tab.Shows("งานของฉัน");
        // The menu, backwards from the heading.
        for (var i = 0; i < 6 && !(await tab.Focused()).Contains("เรื่องทั้งหมด", StringComparison.Ordinal); i++) await session.Page.Keyboard.PressAsync("Shift+Tab");
        await session.Page.Keyboard.PressAsync("Enter");
        await tab.Shows("เรื่องทั้งหมด");
        await session.Page.Keyboard.PressAsync("Tab");
        Assert.Equal("words", await tab.Focused());
        await session.Page.Keyboard.TypeAsync(number);
        await session.Page.Keyboard.PressAsync("Enter");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(1);
        // Whoever typed goes on where they were.
        await tab.Shows("เรื่องทั้งหมด");
        Assert.Equal("words", await tab.Focused());
    }

    private static async Task Tabs(BrowserSession session, TabSession tab, string to)
    {
        for (var i = 0; i < 12; i++)
        {
            await session.Page.Keyboard.PressAsync("Tab");
            if ((await tab.Focused()).Contains(to, StringComparison.Ordinal)) return;
        }

        Assert.Fail($"“{to}” was not reached; the focus is on “{await tab.Focused()}”.");
    }
}
