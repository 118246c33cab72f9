using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The bot as read by who uses Teams in English: everything but the handbook's words and people's own is in English, and fits.</summary>
[Collection(BrowserTests.Name)]
[Trait("Category", "Slow")]
public sealed class EnglishInTheBrowserTests(Chromium chromium)
{
    private const string Number = "2570-MOU-001";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task An_officer_who_reads_English(string screen)
    {
        await using var desk = await Desk.Open(chromium, Screen.Named(screen), "english");
        await desk.Be("malee");
        await desk.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await desk.ReadsEnglish();
        await Asks(desk, "hello", "Welcome to OnesqaBot", "greeting");
        await Asks(desk, "help", "You can type in this chat", "help");
        await Asks(desk, "procedures", "Procedures of the handbook", "procedures");
        await desk.Says("MoU");
        await desk.Shows("question", await desk.Sees("question 1 of 3"));
        foreach (var answer in (string[])["NIAD-QE", "Japan"])
        {
            await desk.Says(answer);
            await desk.Settles();
        }

        await desk.Says("Joint evaluation");
        var confirm = await desk.Sees("Check your answers");
        await desk.Shows("confirm", confirm);
        await desk.Presses(confirm, "dialog-choose/open");
        var step = await desk.Sees(Number, "Step 1 of 8");
        await desk.Shows("step", step);
        await desk.ShowsPage("page-step");
        await desk.Presses(step, "done");
        step = await desk.Sees(Number, "Documents are missing");
        await desk.Shows("missing", step);
        await Desk.Fills(step, "Why documents are missing", "The embassy will send them.");
        await desk.Presses(step, "done");
        var (name, content) = Office.File("memo.docx");
        await desk.Sees("Step 2 of 8");
        await desk.Attaches(name, content);
        await desk.Presses(await desk.Sees("Step 2 of 8", name), "done");
        await Asks(desk, "my work", "My work", "my-work");
        await Asks(desk, $"status {Number}", "Case status", "status");
        await Asks(desk, $"history {Number}", "Case opened", "history");
        await Asks(desk, "this week", "This week", "week");
        await Asks(desk, "calendar", "Fiscal year", "year");
        await Asks(desk, "recurring", "Annual work", "annual");
        await Asks(desk, "holidays", "Upcoming public holidays", "holidays");
        await Asks(desk, "who approves the budget request?", "approves: Director of ONESQA", "answer");
    }

    private static async Task Asks(Desk desk, string said, string answer, string name)
    {
        await desk.Says(said);
        await desk.Settles();
        var card = desk.Page.GetByTestId("card").Last;
        await Expect(card).ToContainTextAsync(answer);
        await desk.Shows(name, card);
    }
}
