using OnesqaBot.Bot.Tests.Harness;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Time;
using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>The year's page as it is seen: a chart on a desktop and on paper, a list on a phone.</summary>
[Trait("Category", "Slow")]
public sealed class YearInTheBrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Fact]
    public async Task The_year_is_read_on_a_phone_a_desk_and_paper()
    {
        await using var office = await Office.Open();
        await office.Says("niran", "คำของบประมาณ");
        await office.Says("niran", "๒๕๗๑");
        await office.Confirms("niran");
        await office.SkipsTheDocuments("niran");
        await office.Presses("orathai", "approve");
        await office.Presses("prasert", "approve");
        await office.OpensACase();
        office.Clock.Advance(new DateTimeOffset(2027, 1, 18, 9, 0, 0, ThaiTime.Offset) - office.Clock.GetUtcNow());
        await office.Says("niran", "ปฏิทิน");
        var link = CardText.Links(office.Card("niran", "ปฏิทินปีงบประมาณ ๒๕๗๐").Card).Single(l => l.Shown == "ดูไทม์ไลน์").Link;

        await Looks(link, "phone", 360, 740, chart: false);
        await Looks(link, "tablet", 820, 1100, chart: false);
        await Looks(link, "desktop", 1280, 860, chart: true);
    }

    [Theory]
    [InlineData("phone")]
    [InlineData("desktop")]
    public async Task A_link_that_leads_nowhere_says_so(string screen)
    {
        await using var office = await Office.Open();
        await office.Says("malee", "ปฏิทิน");
        var link = CardText.Links(office.Card("malee", "ปฏิทินปีงบประมาณ ๒๕๗๐").Card).Single(l => l.Shown == "ดูไทม์ไลน์").Link;
        foreach (var (name, address) in new[] { ("key", $"{link}0"), ("year", link.AbsoluteUri.Replace("2570?", "2470?", StringComparison.Ordinal)), ("document", new Uri(link, "/files/2570/mou/ไม่มี.pdf").AbsoluteUri) })
        {
            await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = Screen.Named(screen).Width, Height = Screen.Named(screen).Height }, Locale = "th-TH" });
            var page = await context.NewPageAsync();
            Assert.Equal(404, (await page.GotoAsync(address))!.Status);
            Save($"nowhere-{name}-{screen}", await page.ScreenshotAsync());
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page scrolls sideways.");
            Assert.Equal("", await page.Locator("body").EvaluateAsync<string>(PageChecks.CutOff));
            Assert.Equal("", await page.Locator("body").EvaluateAsync<string>(PageChecks.NotThai));
            Assert.True(await page.Locator("h1").IsVisibleAsync());
        }
    }

    private async Task Looks(Uri link, string name, int width, int height, bool chart)
    {
        await using var context = await chromium.Browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "th-TH" });
        var page = await context.NewPageAsync();
        List<string> faults = [];
        page.Console += (_, message) => { if (message.Type == "error" && !message.Text.Contains("favicon", StringComparison.Ordinal) && !message.Text.Contains("404", StringComparison.Ordinal)) faults.Add(message.Text); };
        page.PageError += (_, error) => faults.Add(error);
        await page.GotoAsync(link.AbsoluteUri);
        Save($"year-{name}", await page.ScreenshotAsync(new() { FullPage = true }));
        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"The page scrolls sideways at {width} pixels.");
        Assert.Equal("", await page.Locator("body").EvaluateAsync<string>(PageChecks.CutOff));
        Assert.Equal("", await page.Locator("body").EvaluateAsync<string>(PageChecks.NotThai));
        Assert.Equal(chart, await page.Locator("svg.chart").IsVisibleAsync());
        Assert.Empty(faults);
        if (!chart) return;

        // What the chart says is inside of it, and nothing is drawn into the column of names.
        Assert.Equal("", await page.Locator("svg.chart").EvaluateAsync<string>(
            "chart => { const edge = chart.getBoundingClientRect(); return [...chart.querySelectorAll('text')].filter(t => t.getBoundingClientRect().right > edge.right + 1).map(t => t.textContent).join('\\n'); }"));
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") == "1")
            await File.WriteAllBytesAsync(Path.Combine(Repository.Root, "docs", "pictures", "year.png"), await page.ScreenshotAsync());
        Save("year-paper", await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true }), "pdf");
    }

    private static void Save(string name, byte[] content, string kind = "png")
    {
        var folder = Path.Combine(Repository.Root, "TestResults", "pictures");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, $"{name}.{kind}"), content);
    }
}
