using System.Text.RegularExpressions;
using OnesqaBot.Bot.Tests.Harness;
using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Steps.Choices;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>What officers met when they used the bot and the other stories do not come past, as they see it now.</summary>
[Trait("Category", "Slow")]
public sealed partial class FindingsInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Number = "2570-MOU-001", Digest = "กำหนดเวลาของสำนักงาน";

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Work_that_nobody_does_reaches_those_who_do_it_and_is_counted_alike(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "left-alone");
        await session.Be("malee");
        await session.OpensACase("MoU", "NIAD-QE", "ญี่ปุ่น", "การประเมินร่วม");
        await session.Sees(Number, "ข้อ ๑ จาก ๘");
        await session.MovesTheClock(weeks: 1, days: 0);
        await session.Shows("nudged", await session.Sees("งานที่รอท่านดำเนินการ", "ข้อ ๑", "คู่มือไม่ได้กำหนดเวลาของข้อนี้"));
        await session.Says("งานประจำปี");
        var others = await session.Sees("งานประจำปี", "ผู้เปิดเรื่อง: เจ้าหน้าที่งานนโยบายและแผน");
        await Expect(BrowserSession.Buttons(others, "set-recurring")).ToHaveCountAsync(0);
        await session.Shows("yearly-of-others", others);

        // The channel has one post a week, whose numbers are those of the year.
        await session.Be("orathai", inChannel: true);
        await session.Sees(Digest, "๓๐ พฤศจิกายน ๒๕๖๙");
        var posts = await session.Page.GetByTestId("card").Filter(new() { HasText = Digest }).CountAsync();
        await session.MovesTheClock(weeks: 0, days: 1);
        var digest = await session.Sees(Digest, "๑ ธันวาคม ๒๕๖๙");
        await Expect(session.Page.GetByTestId("card").Filter(new() { HasText = Digest })).ToHaveCountAsync(posts);
        await session.Shows("digest-of-the-week", digest);
        var late = Late(await digest.InnerTextAsync());
        await session.Be("niran");
        await session.Says("ปฏิทินทั้งปี");
        var year = await session.Sees("ปฏิทินปีงบประมาณ ๒๕๗๐");
        Assert.Equal(late, Late(await year.InnerTextAsync()));

        // Late yearly work has its button open, and says what was done.
        var unopened = await session.Sees(Office.UnopenedWork, "บริหารความเสี่ยง", "ติดตามผลการดำเนินงาน");
        await session.Shows("yearly-late", unopened);
        await session.Presses(unopened, "recurring");
        var yearly = await session.Sees("งานประจำปี", "บริหารความเสี่ยง");
        await session.Shows("yearly", yearly);
    }

    [Theory]
    [InlineData("desktop")]
    [InlineData("phone")]
    public async Task Whoever_is_named_is_told_and_sees_by_whom_and_in_what(string screen)
    {
        await using var session = await BrowserSession.Open(chromium, Screen.Named(screen), "named");
        var colleagues = new OffscreenColleagues(session);
        var procedure = EmbeddedDefinitions.Procedures().Single(p => p.Id == "international-meeting");
        await session.Be("malee");
        await session.OpensACase(["ประชุมต่างประเทศ", .. procedure.Fields.Select(f => f.Example.Replace(" 2027", "", StringComparison.Ordinal))]);
        await colleagues.Does("malee", "ข้อ ๑ จาก");
        await colleagues.Does("malee", "ข้อ ๒ จาก");
        await session.Be("somchai");
        var choice = await session.Sees("รอท่าน", "ข้อ ๓ จาก");
        await session.Shows("to-choose", choice);
        var outcome = ((ChoiceStep)procedure.Steps[2]).Outcomes.First(o => o.Participants == NamedParticipants.Named);
        await session.OpensForm(choice, $"choose/{outcome.Key}");
        await session.Picks(choice, "kanda", "กานดา");
        await session.Picks(choice, "wanida", "วนิดา");
        await session.Shows("named", choice);
        await session.Presses(choice, $"choose/{outcome.Key}");
        await session.SeesDecided("decided", "ข้อ ๓ จาก", "นางสาวกานดา ศรีสุข", "นางวนิดา พงษ์ไพบูลย์");
        foreach (var person in (string[])["kanda", "wanida"])
        {
            await session.Be(person);
            await session.Shows($"told-{person}", await session.Sees("ท่านได้รับมอบหมายให้เข้าร่วม", "มอบหมายโดย: นายสมชาย วัฒนกุล", "บอตจะส่งแบบรายงานถึงท่าน"));
        }
    }

    [GeneratedRegex("เลยกำหนด ([๐-๙]+)")]
    private static partial Regex LateCount();

    private static string Late(string text) => LateCount().Match(text) is { Success: true } found ? found.Groups[1].Value : throw new InvalidOperationException($"Nothing is said of what is late:\n{text}");
}
