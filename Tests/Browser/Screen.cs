using System.Globalization;
using Microsoft.Playwright;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Browser.Tests;

/// <summary>How large the window is.</summary>
public sealed record Screen(string Name, int Width, int Height)
{
    public static readonly Screen Desktop = new("desktop", 1280, 860);
    public static readonly Screen Phone = new("phone", 390, 844);

    public bool IsPhone => this == Phone;

    public static Screen Named(string name) => name == Phone.Name ? Phone : Desktop;
}

/// <summary>Pictures of a story, in its order, in <c>TestResults/pictures/</c>; a few of them are the README's.</summary>
internal sealed class Pictures(Screen screen, string story)
{
    /// <summary>Which pictures go into the README, and under what name.</summary>
    private static readonly Dictionary<string, string> Chosen = new(StringComparer.Ordinal)
    {
        ["desktop signed page-row-1"] = "officer",
        ["desktop signed decision"] = "director",
        ["desktop signed closing"] = "closing",
        ["desktop ceremony ceremony-form"] = "ceremony",
        ["phone signed page-director"] = "phone-director",
        ["phone signed page-row-1"] = "phone-officer",
        ["desktop ceremony page-channel"] = "channel",
        ["desktop budget collection-answered"] = "collection",
    };

    /// <summary>A card may be taller than the chat: for its picture the chat grows, and nothing lies over it.</summary>
    private const string Bare = """
        .rail, .chat-head, .below, .toast { visibility: hidden !important; }
        html, body, main, .messages { height: auto !important; max-height: none !important; overflow: visible !important; }
        """;

    private int _taken;

    public async Task Capture(ILocator card, string name) =>
        Save(name, await card.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide, Style = Bare }));

    public async Task Capture(IPage page, string name) =>
        Save(name, await page.ScreenshotAsync(new() { Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }));

    public async Task CaptureAll(IPage page, string name) =>
        Save(name, await page.ScreenshotAsync(new() { FullPage = true, Animations = ScreenshotAnimations.Disabled, Caret = ScreenshotCaret.Hide }));

    private void Save(string name, byte[] picture)
    {
        var folder = Path.Combine(Repository.Root, "TestResults", "pictures");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{screen.Name}-{story}-{++_taken:00}-{name}.png")), picture);
        if (Environment.GetEnvironmentVariable("UPDATE_PICTURES") != "1" || !Chosen.TryGetValue($"{screen.Name} {story} {name}", out var chosen)) return;
        var pictures = Path.Combine(Repository.Root, "docs", "pictures");
        Directory.CreateDirectory(pictures);
        File.WriteAllBytes(Path.Combine(pictures, chosen + ".png"), picture);
    }
}
