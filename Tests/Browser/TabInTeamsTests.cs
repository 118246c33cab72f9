using System.Text.Json;
using Microsoft.Playwright;
using OnesqaBot.Bot.Tests.Tab;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>
/// The tab with Microsoft's own library, framed by a page at teams.microsoft.com, which the browser gets from the test: it answers
/// as Teams's client does. Policy of the page, library, token and keys are the real ones.
/// </summary>
[Trait("Category", "Slow")]
public sealed class TabInTeamsTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Teams = "https://teams.microsoft.com/v2/";

    private const string Client = """
        <!doctype html><html lang="en"><title>Teams</title><style>iframe { width: 100%; height: 800px; border: 0 }</style><body><script>
          const told = [];
          addEventListener("message", async ({ data, source, origin }) => {
            told.push(data.func);
            const answer = (...args) => source.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, origin);
            switch (data.func) {
              case "initialize": return answer(window.told.kind, "web", "2.31.1");
              case "getContext": return answer({ locale: window.told.locale, theme: "dark", entityId: "office", subEntityId: window.told.place });
              case "authentication.getAuthToken": { const got = await window.token(); return got ? answer(true, got) : answer(false, "CancelledByUser"); }
              case "settings.setSettings": window.settings = data.args[0]; return answer(true);
              case "settings.setValidityState": window.valid = data.args[0]; return;
            }
          });
          const event = (func, ...args) => frames[0].postMessage({ func, args }, new URL(document.querySelector("iframe").src).origin);
          function frame(url, said) {
            window.told = Object.assign(told, said);
            document.body.append(Object.assign(document.createElement("iframe"), { src: url, id: "tab", title: "tab" }));
          }
        </script></body></html>
        """;

    [Fact]
    public async Task It_signs_in_by_the_token_of_Teams_and_follows_its_theme_and_place()
    {
        await using var office = await TabOffice.Open();
        var number = await office.Office.OpensACase();
        var (page, faults) = await Open(() => office.Token("malee"));
        await Frames(page, office, "/tab", "en-GB", $"case/{number}");
        var tab = new TabSession(page, Screen.Desktop, "#tab");
        await tab.Shows("NIAD-QE");
        await Expect(tab.Tab.Locator("html")).ToHaveAttributeAsync("data-theme", "dark");
        await Expect(tab.Tab.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await page.EvaluateAsync("event('themeChange', 'contrast')");
        await Expect(tab.Tab.Locator("html")).ToHaveAttributeAsync("data-theme", "contrast");
        await tab.Opens("work", "My work");
        await Expect(tab.Tab.GetByTestId("row")).ToHaveCountAsync(1);
        Assert.Contains("appInitialization.success", await page.EvaluateAsync<string[]>("[...told]"));
        Assert.Empty(faults);
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task What_stands_in_the_way_is_said_and_can_be_tried_again()
    {
        await using var office = await TabOffice.Open();
        string? token = null;
        var (page, _) = await Open(() => token);
        await Frames(page, office, "/tab", "th-TH", "");
        var tab = new TabSession(page, Screen.Desktop, "#tab");
        await Expect(tab.Tab.GetByText("ลงชื่อเข้าใช้ไม่สำเร็จ").First).ToBeVisibleAsync();
        await tab.Looks("not-signed-in", PageChecks.NotThai);
        // One that has just run out, as of a laptop that was closed; Teams gives it out once more.
        token = office.Token("malee", t => (t.NotBefore, t.IssuedAt, t.Expires) = (t.NotBefore - TimeSpan.FromHours(3), t.IssuedAt - TimeSpan.FromHours(3), t.Expires - TimeSpan.FromHours(3)));
        await Retry(tab);
        await Expect(tab.Tab.GetByText("ลงชื่อเข้าใช้ไม่สำเร็จ").First).ToBeVisibleAsync();
        token = office.Issuer.Token("99999999-0000-0000-0000-000000000000");
        await Retry(tab);
        await Expect(tab.Tab.GetByText("ไม่พบท่านในรายชื่อบุคลากร").First).ToBeVisibleAsync();
        token = office.Token("malee");
        await page.ReloadAsync();
        await Frames(page, office, "/tab", "th-TH", "");
        await tab.Shows("งานของฉัน");
        await office.Office.StopsTheBot();
        await tab.Tab.GetByTestId("to-cases").ClickAsync();
        await Expect(tab.Tab.GetByText("ขณะนี้เปิดข้อมูลไม่ได้").First).ToBeVisibleAsync();
        await office.Office.StartsTheBot();
        await Retry(tab);
        await tab.Shows("เรื่องทั้งหมด");
        await page.Context.DisposeAsync();
    }

    [Fact]
    public async Task It_is_added_to_a_channel_without_anything_to_choose()
    {
        await using var office = await TabOffice.Open();
        var (page, faults) = await Open(() => office.Token("malee"));
        await Frames(page, office, "/tab/configure", "th-TH", "", "settings");
        var tab = new TabSession(page, Screen.Desktop, "#tab");
        await tab.Shows("เพิ่มแท็บ OnesqaBot");
        await tab.Looks("configure", PageChecks.NotThai);
        await page.WaitForFunctionAsync("window.valid === true");
        await page.EvaluateAsync("event('settings.save', { webhookUrl: null })");
        await page.WaitForFunctionAsync("told.includes('settings.save.success')");
        var settings = await page.EvaluateAsync<JsonElement>("window.settings");
        Assert.Equal(new Uri(office.Office.Url, "/tab").AbsoluteUri, settings.GetProperty("contentUrl").GetString());
        Assert.Empty(faults);
        await page.Context.DisposeAsync();
    }

    [Theory]
    [InlineData("desktop", "th-TH", "กรุณาเปิดหน้านี้ในแท็บ OnesqaBot ของ Microsoft Teams")]
    [InlineData("phone", "en-GB", "Please open this page as the OnesqaBot tab in Microsoft Teams.")]
    public async Task Outside_of_Teams_it_says_where_to_open_it(string size, string locale, string said)
    {
        await using var office = await TabOffice.Open();
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Screen.Named(size).Width, Height = Screen.Named(size).Height }, Locale = locale });
        var page = await context.NewPageAsync();
        // What the simulator says in the address changes nothing without a frame.
        foreach (var address in new[] { "/tab", "/tab?host=local", "/tab/configure" })
        {
            await page.GotoAsync(new Uri(office.Office.Url, address).AbsoluteUri);
            await Expect(page.GetByText(said)).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task No_other_page_can_frame_it()
    {
        await using var office = await TabOffice.Open();
        var (page, _) = await Open(() => office.Token("malee"), "https://evil.example/");
        await Frames(page, office, "/tab", "th-TH", "");
        // The browser refuses the frame: nothing of the page is loaded in it.
        await page.WaitForTimeoutAsync(1500);
        Assert.DoesNotContain(page.Frames, f => f.Url.StartsWith(office.Office.Url.AbsoluteUri, StringComparison.Ordinal));
        Assert.Equal(0, await page.EvaluateAsync<int>("told.length"));
        await page.Context.DisposeAsync();
    }

    private static async Task Retry(TabSession tab) => await tab.Tab.GetByText("ลองอีกครั้ง", new() { Exact = true }).ClickAsync();

    private static Task Frames(IPage page, TabOffice office, string path, string locale, string place, string kind = "content") =>
        page.EvaluateAsync("([url, said]) => frame(url, said)", new object[] { new Uri(office.Office.Url, path).AbsoluteUri, new { locale, place, kind } });

    private async Task<(IPage Page, List<string> Faults)> Open(Func<string?> token, string at = Teams)
    {
        var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 860 }, Locale = "th-TH", ReducedMotion = ReducedMotion.Reduce });
        var page = await context.NewPageAsync();
        List<string> faults = [];
        page.PageError += (_, error) => faults.Add(error);
        // Where Microsoft's library would look for newer hosts; it goes on with those that it knows.
        await context.RouteAsync("https://res.cdn.office.net/**", route => route.AbortAsync());
        await context.RouteAsync($"{at}**", route => route.FulfillAsync(new() { ContentType = "text/html; charset=utf-8", Body = Client }));
        await page.ExposeFunctionAsync("token", token);
        await page.GotoAsync(at);
        return (page, faults);
    }
}
