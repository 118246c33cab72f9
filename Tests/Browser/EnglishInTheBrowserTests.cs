using OnesqaBot.Bot.Tests.Harness;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The bot as read by who uses Teams in English: everything but the handbook's words and people's own is in English, and fits.</summary>
[Trait("Category", "Slow")]
public sealed class EnglishInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Number = "2570-MOU-001";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task An_officer_who_reads_English(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "english");
        await session.Be("malee");
        await session.Sees("ยินดีต้อนรับสู่ OnesqaBot");
        await session.ReadsEnglish();
        await Asks(session, "hello", "Welcome to OnesqaBot", "greeting");
        await Asks(session, "help", "You can type in this chat", "help");
        await Asks(session, "procedures", "Procedures of the handbook", "procedures");
        await session.Says("MoU");
        await session.Shows("question", await session.Sees("question 1 of 3"));
        foreach (var answer in (string[])["NIAD-QE", "Japan"])
        {
            await session.Says(answer);
            await session.Settles();
        }

        await session.Says("Joint evaluation");
        var confirm = await session.Sees("Check your answers");
        await session.Shows("confirm", confirm);
        await session.Presses(confirm, "dialog-choose/open");
        var step = await session.Sees(Number, "Step 1 of 8");
        await session.Shows("step", step);
        await session.ShowsPage("page-step");
        await session.Presses(step, "done");
        step = await session.Sees(Number, "Documents are missing");
        await session.Shows("missing", step);
        await BrowserSession.Fills(step, "reason", "The embassy will send them.");
        await session.Presses(step, "done");
        var (name, content) = Office.File("memo.docx");
        await session.Sees("Step 2 of 8");
        await session.Attaches(name, content);
        await session.Presses(await session.Sees("Step 2 of 8", name), "done");
        await Asks(session, "my work", "My work", "my-work");
        await Asks(session, $"status {Number}", "Case status", "status");
        await Asks(session, $"history {Number}", "Case opened", "history");
        await Asks(session, "this week", "This week", "week");
        await Asks(session, "calendar", "Fiscal year", "year");
        await Asks(session, "recurring", "Annual work", "annual");
        await Asks(session, "holidays", "Upcoming public holidays", "holidays");
        await Asks(session, "who approves the budget request?", "approved by Director of ONESQA", "answer");
    }

    private static async Task Asks(BrowserSession session, string said, string answer, string name)
    {
        await session.Says(said);
        await session.Settles();
        var card = session.Page.GetByTestId("card").Last;
        await Expect(card).ToContainTextAsync(answer);
        await session.Shows(name, card);
    }
}
