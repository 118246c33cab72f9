using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Tests;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The menus of cards, by mouse, finger and keyboard.</summary>
[Trait("Category", "Slow")]
public sealed class MenusInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private static readonly Lazy<IReadOnlyDictionary<string, DrawnCard>> Gallery = new(CardGallery.All);

    /// <summary>Items of the open menu that nobody could press: outside of the window, cut off, or under something else.</summary>
    private const string Unreachable = """
        () => [...document.querySelectorAll('.ac-ctrl-popup-container [role=menuitem]')].filter(item => {
          const box = item.getBoundingClientRect();
          const within = box.width > 0 && box.left >= 0 && box.top >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
          const on = [[box.left + 2, box.top + 2], [box.right - 2, box.bottom - 2], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
          return !within || item.scrollWidth > item.clientWidth || on.some(([x, y]) => !item.contains(document.elementFromPoint(x, y)));
        }).map(item => item.innerText).join('\n')
        """;

    private const string ChatWidth = "document.querySelector('.chat').getBoundingClientRect().width";

    /// <summary>What presses of drawn cards would have sent.</summary>
    private readonly List<string> _pressed = [];

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Every_menu_of_every_card_opens_where_it_can_be_read(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "menus");
        await Draw(session);
        var width = await session.Page.EvaluateAsync<double>(ChatWidth);
        var (menus, picked) = (0, new HashSet<string>(StringComparer.Ordinal));
        foreach (var name in Gallery.Value.Keys)
        {
            var json = Numbered(name);
            var expected = Menus(json).ToList();
            if (expected.Count == 0) continue;
            var drawn = await session.Draws(json.ToString());
            var buttons = More(drawn);
            Assert.Equal(expected.Count, await buttons.CountAsync());
            for (var i = 0; i < expected.Count; i++, menus++)
            {
                var titles = expected[i].Select(a => (string)a["title"]!).ToList();
                await Open(session, buttons.Nth(i));
                Assert.Equal(titles, await Items(session).AllInnerTextsAsync());
                Assert.Equal("", await session.Page.EvaluateAsync<string>(Unreachable));
                Assert.Equal(width, await session.Page.EvaluateAsync<double>(ChatWidth));
                if (!session.Screen.IsPhone) await IsBeside(buttons.Nth(i), session);
                var isNew = !picked.IsSupersetOf(titles);
                picked.UnionWith(titles);
                if (isNew) await session.ShowsPage(name);
                await session.Page.Keyboard.PressAsync("Escape");
                await Expect(Items(session)).ToHaveCountAsync(0);
                await Expect(buttons.Nth(i)).ToBeFocusedAsync();
                if (isNew) await Picks(session, buttons.Nth(i), expected[i]);
            }
        }

        Assert.True(menus >= 40, $"Only {menus} menus were found.");
        Assert.Superset(new HashSet<string> { "ดูทั้งเรื่อง", "ประวัติ", "ยกเลิกเรื่อง" }, picked);
    }

    [Fact]
    public async Task A_menu_is_used_by_keyboard_alone()
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Desktop, "menu-keys");
        await Draw(session);
        var json = Numbered("row1-new");
        var card = await session.Draws(json.ToString());
        Assert.Equal(["ส่งไฟล์เข้าขั้นนี้", "มอบหมาย", "ดูทั้งเรื่อง", "ประวัติ"], Assert.Single(Menus(json)).Select(a => (string)a["title"]!));
        var (more, items, keys) = (More(card), Items(session), session.Page.Keyboard);
        await more.FocusAsync();
        await keys.PressAsync("Enter");
        await Expect(items.First).ToBeFocusedAsync();
        await keys.PressAsync("ArrowDown");
        await Expect(items.Nth(1)).ToBeFocusedAsync();
        await keys.PressAsync("ArrowUp");
        await keys.PressAsync("ArrowUp");
        await Expect(items.Last).ToBeFocusedAsync();
        await keys.PressAsync("Tab");
        await Expect(items).ToHaveCountAsync(0);
        await more.FocusAsync();
        foreach (var key in (string[])["Enter", "Space"])
        {
            await keys.PressAsync("Enter");
            await keys.PressAsync("ArrowDown");
            await Expect(items.Nth(1)).ToBeFocusedAsync();
            _pressed.Clear();
            await keys.PressAsync(key);
            await Expect(items).ToHaveCountAsync(0);
            await Expect(card.GetByTestId("card-note")).ToBeVisibleAsync();
            Assert.Equal([(string)Assert.Single(Menus(json))[1]["id"]!], _pressed);
            await Expect(more).ToBeFocusedAsync();
        }
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task What_is_picked_in_a_live_card_is_done(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "menu-live");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.OpensACase("ทำ MoU กับหน่วยงานต่างประเทศ", "NIAD-QE", "ญี่ปุ่น", "การแลกเปลี่ยนผู้ประเมิน");
        await Picks("ดูทั้งเรื่อง", await session.Sees("ข้อ ๑ จาก"), "สถานะเรื่อง");
        await Picks("ประวัติ", await session.Sees("ข้อ ๑ จาก"), "ประวัติ", "เปิดเรื่อง");
        await session.Says("ปฏิทินปีงบประมาณ");
        var year = await session.Sees("ปีงบประมาณ ๒๕๗๐");
        await Open(session, More(year));
        await session.ShowsPage("year");
        // The menu goes with the conversation that it belongs to.
        await session.Page.EvaluateAsync("location.hash = 'person=somchai'");
        await Expect(Items(session)).ToHaveCountAsync(0);

        async Task Picks(string title, ILocator card, params string[] says)
        {
            await session.Settles();
            await Open(session, More(card).First);
            await session.ShowsPage(title);
            await session.Taps(Items(session).GetByText(title));
            await session.Sees(says);
        }
    }

    /// <summary>A person's chat, in which drawn cards are put; their presses are answered here.</summary>
    private async Task Draw(BrowserSession session)
    {
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.Settles();
        await session.Page.RouteAsync("**/messages/drawn/press", async route =>
        {
            _pressed.Add((string)JObject.Parse(route.Request.PostData!)["action"]!);
            await route.FulfillAsync(new() { ContentType = "application/json", Body = """{"outcome":"messageShown","text":"รับแล้ว"}""" });
        });
    }

    /// <summary>Each item once: it does what its action says.</summary>
    private async Task Picks(BrowserSession session, ILocator button, IReadOnlyList<JObject> actions)
    {
        for (var i = 0; i < actions.Count; i++)
        {
            // Another kind of action in a menu needs its own line here.
            Assert.Equal("Action.Execute", (string?)actions[i]["type"]);
            _pressed.Clear();
            await Open(session, button);
            await session.Taps(Items(session).Nth(i));
            await Expect(Items(session)).ToHaveCountAsync(0);
            await Expect(session.Page.Locator("#drawn .card.busy")).ToHaveCountAsync(0);
            Assert.Equal((string?)actions[i]["id"], Assert.Single(_pressed));
        }
    }

    /// <summary>The card with an id on each action, as the simulator hands it to the page.</summary>
    private static JObject Numbered(string name)
    {
        var json = JObject.Parse(Gallery.Value[name].Json);
        foreach (var (action, i) in json.SelectTokens("$..actions[*]").OfType<JObject>().Select((a, i) => (a, i))) action["id"] = $"action-{i}";
        return json;
    }

    private static async Task IsBeside(ILocator button, BrowserSession session)
    {
        var (at, menu) = ((await button.BoundingBoxAsync())!, (await session.Page.Locator(".ac-ctrl-popup-container").BoundingBoxAsync())!);
        Assert.True(menu.X < at.X + at.Width && at.X < menu.X + menu.Width, "It is not above or below its button.");
        Assert.InRange(Math.Min(Math.Abs(menu.Y - (at.Y + at.Height)), Math.Abs(at.Y - (menu.Y + menu.Height))), 0, 8);
    }

    private static async Task Open(BrowserSession session, ILocator button)
    {
        await session.Taps(button);
        await Expect(Items(session).First).ToBeVisibleAsync();
    }

    private static ILocator More(ILocator card) => card.GetByRole(AriaRole.Button, new() { Name = "ตัวเลือกเพิ่มเติม", Exact = true });

    private static ILocator Items(BrowserSession session) => session.Page.Locator("[role=menuitem]");

    /// <summary>The menus that a client makes of the card, in its order.</summary>
    private static IEnumerable<IReadOnlyList<JObject>> Menus(JToken card) => card.SelectTokens("$..actions").OfType<JArray>()
        .Select(actions => actions.OfType<JObject>().Where(a => (string?)a["mode"] == "secondary").ToList()).Where(menu => menu.Count > 0);
}
