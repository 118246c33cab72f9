using System.Globalization;
using Microsoft.Playwright;
using OnesqaBot.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace OnesqaBot.Browser.Tests;

/// <summary>The tab in its frame, and what a careful eye and axe-core look for in it.</summary>
internal sealed class TabSession(IPage page, Screen screen, string frame)
{
    private int _taken;

    public IFrameLocator Tab => page.FrameLocator(frame);

    public ILocator Heading => Tab.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Goes to a view by the menu, and waits for it.</summary>
    public async Task Opens(string view, string title)
    {
        await Tab.GetByTestId($"to-{view}").ClickAsync();
        await Shows(title);
    }

    public async Task Shows(string title)
    {
        await Expect(Heading).ToContainTextAsync(title);
        await Expect(Tab.Locator("main[aria-busy]")).ToHaveCountAsync(0);
    }

    /// <summary>Holds that axe-core finds nothing, that nothing is cut off, and keeps a picture.</summary>
    /// <param name="foreign">What must not stand there (<see cref="PageChecks"/>).</param>
    public async Task Looks(string name, string foreign)
    {
        var inside = await Frame();
        var found = await AxeCore.Violations(inside);
        await Save(name);
        Assert.Equal("", found);
        var cut = await inside.EvaluateAsync<string>($"() => ({PageChecks.CutOff})(document.querySelector('main'))");
        // What only a screen reader reads has no room on the screen.
        Assert.All(cut.Split('\n'), line => Assert.True(line.Length == 0 || line.StartsWith("cut: unseen", StringComparison.Ordinal), line));
        Assert.Equal("", await inside.EvaluateAsync<string>($"() => ({foreign})(document.body)"));
        Assert.True(await inside.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{name} scrolls sideways.");
    }

    /// <summary>What has the focus, in words.</summary>
    public async Task<string> Focused() => await (await Frame()).EvaluateAsync<string>("() => document.activeElement.innerText || document.activeElement.id || document.activeElement.tagName");

    public async Task Save(string name)
    {
        var folder = Path.Combine(Repository.Root, "TestResults", "pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{screen.Name}-tab-{++_taken:00}-{name}.png")), Animations = ScreenshotAnimations.Disabled });
    }

    private async Task<IFrame> Frame() => (await (await page.Locator(frame).ElementHandleAsync())!.ContentFrameAsync())!;
}
