using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The director looks at the office's figures, at a desk and on a phone.</summary>
[Trait("Category", "Slow")]
public sealed class StatisticsInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("desktop", false)]
    [InlineData("phone", false)]
    [InlineData("desktop", true)]
    [InlineData("phone", true)]
    public async Task The_card_and_the_page_can_be_read_by_everyone(string size, bool english)
    {
        var screen = Screen.Named(size);
        await using var session = await BrowserSession.Open(chromium, screen, english ? "statistics-english" : "statistics");
        var returned = await AtTheDirector(session, "NIAD-QE");
        await Presses(session, "somchai", "return", new { reason = "ขาดประมาณการค่าใช้จ่ายของปีงบประมาณที่แล้ว และยังไม่ได้แนบหนังสือตอบรับจากหน่วยงานต่างประเทศ" });
        await AtTheDirector(session, "ENQA");
        await new OffscreenColleagues(session).OpensACase("APQN", done: false);
        await session.Simulation.Teams.SendAsync("malee", "ยกเลิกเรื่อง 2570-MOU-003", null, null, []);
        await session.Settles();
        await Presses(session, "malee", "cancel-case", new { reason = "เปิดซ้ำ" });
        session.Simulation.Clock.Advance(TimeSpan.FromDays(16));

        await session.Be("somchai");
        if (english) await session.ReadsEnglish();
        await session.Says("สถิติ");
        var card = await session.Sees(english ? "Statistics" : "สถิติปีงบประมาณ ๒๕๗๐", $"{returned}");
        await session.Shows("card", card);
        await session.Opens(card, english ? "View everything" : "ดูทั้งหมด");

        await session.Page.GotoAsync(await session.Page.EvaluateAsync<string>("window.opened.at(-1)"));
        await Expect(session.Page.Locator("h1")).ToContainTextAsync(english ? "2027" : "๒๕๗๐");
        await Expect(session.Page.Locator("h2")).ToHaveCountAsync(4);
        await Expect(session.Page.Locator("main")).ToContainTextAsync("ขาดประมาณการค่าใช้จ่าย");
        await session.ShowsWholePage("page");
        Assert.Equal("", await AxeCore.Violations(session.Page.MainFrame));
        Assert.Equal("", await session.Page.Locator("body").EvaluateAsync<string>(PageChecks.CutOff));
        Assert.Equal("", await session.Page.Locator("body").EvaluateAsync<string>(english ? PageChecks.NotEnglish : PageChecks.NotThai));
        // On a phone each figure has its heading beside it.
        if (screen.IsPhone) Assert.Equal("", await session.Page.EvaluateAsync<string>(WithoutHeading));
    }

    private const string WithoutHeading = """
        () => [...document.querySelectorAll("td.n")].filter(cell => cell.innerText && !/[\p{L}]/u.test(getComputedStyle(cell, "::before").content)).map(cell => cell.innerText).join("\n")
        """;

    private static async Task<CaseNumber> AtTheDirector(BrowserSession session, string partner)
    {
        var number = await new OffscreenColleagues(session).OpensACase(partner);
        var store = session.Simulation.Bot.Services.GetRequiredService<ICaseStore>();
        while ((await store.Find(number, default))!.Case.Current!.Step != "approve-coordination")
        {
            await Presses(session, "malee", "done");
            await Presses(session, "malee", "done", new { reason = "ส่งเอกสารตามภายหลัง" });
        }

        return number;
    }

    private static async Task Presses(BrowserSession session, string person, string action, object? inputs = null)
    {
        var teams = session.Simulation.Teams;
        await teams.PressAsync(person, teams.Seen(person).Last(m => m.FindAction(action) is not null).Id, action, inputs);
        await session.Settles();
    }
}
