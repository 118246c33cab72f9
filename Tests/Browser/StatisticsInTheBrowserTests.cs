using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The director looks at the office's figures, at a desk and on a phone.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class StatisticsInTheBrowserTests(Chromium chromium)
{
    [Theory]
    [InlineData("desktop", false)]
    [InlineData("phone", false)]
    [InlineData("desktop", true)]
    [InlineData("phone", true)]
    public async Task The_card_and_the_page_can_be_read_by_everyone(string size, bool english)
    {
        var screen = Screen.Named(size);
        await using var desk = await Desk.Open(chromium, screen, english ? "statistics-english" : "statistics");
        var returned = await AtTheDirector(desk, "NIAD-QE");
        await Presses(desk, "somchai", "return", new { reason = "ขาดประมาณการค่าใช้จ่ายของปีงบประมาณที่แล้ว และยังไม่ได้แนบหนังสือตอบรับจากหน่วยงานต่างประเทศ" });
        await AtTheDirector(desk, "ENQA");
        await TabDesk.OpensACase(desk, "APQN", done: false);
        await desk.Simulation.Teams.SendAsync("malee", "ยกเลิกเรื่อง 2570-MOU-003", null, null, []);
        await desk.Settles();
        await Presses(desk, "malee", "cancel-case", new { reason = "เปิดซ้ำ" });
        desk.Simulation.Clock.Advance(TimeSpan.FromDays(16));

        await desk.Be("somchai");
        if (english) await desk.ReadsEnglish();
        await desk.Says("สถิติ");
        var card = await desk.Sees(english ? "Statistics" : "สถิติปีงบประมาณ ๒๕๗๐", $"{returned}");
        await desk.Shows("card", card);
        await desk.Opens(card, english ? "View everything" : "ดูทั้งหมด");

        await desk.Page.GotoAsync(await desk.Page.EvaluateAsync<string>("window.opened.at(-1)"));
        await Expect(desk.Page.Locator("h1")).ToContainTextAsync(english ? "2027" : "๒๕๗๐");
        await Expect(desk.Page.Locator("h2")).ToHaveCountAsync(4);
        await Expect(desk.Page.Locator("main")).ToContainTextAsync("ขาดประมาณการค่าใช้จ่าย");
        await desk.ShowsWholePage("page");
        Assert.Equal("", await AxeCore.Violations(desk.Page.MainFrame));
        Assert.Equal("", await desk.Page.Locator("body").EvaluateAsync<string>(Looking.CutOff));
        Assert.Equal("", await desk.Page.Locator("body").EvaluateAsync<string>(english ? Looking.NotEnglish : Looking.NotThai));
        // On a phone each figure has its heading beside it.
        if (screen.IsPhone) Assert.Equal("", await desk.Page.EvaluateAsync<string>(WithoutHeading));
    }

    private const string WithoutHeading = """
        () => [...document.querySelectorAll("td.n")].filter(cell => cell.innerText && !/[\p{L}]/u.test(getComputedStyle(cell, "::before").content)).map(cell => cell.innerText).join("\n")
        """;

    private static async Task<CaseNumber> AtTheDirector(Desk desk, string partner)
    {
        var number = await TabDesk.OpensACase(desk, partner);
        var store = desk.Simulation.Bot.Services.GetRequiredService<ICaseStore>();
        while ((await store.Find(number, default))!.Case.Current!.Step != "approve-coordination")
        {
            await Presses(desk, "malee", "done");
            await Presses(desk, "malee", "done", new { reason = "ส่งเอกสารตามภายหลัง" });
        }

        return number;
    }

    private static async Task Presses(Desk desk, string person, string action, object? inputs = null)
    {
        var teams = desk.Simulation.Teams;
        await teams.PressAsync(person, teams.Seen(person).Last(m => m.FindAction(action) is not null).Id, action, inputs);
        await desk.Settles();
    }
}
