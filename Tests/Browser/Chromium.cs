using Microsoft.Playwright;
using Xunit;

namespace OnesqaBot.Browser.Tests;

/// <summary>
/// Debian's chromium, driven by Playwright; nothing is downloaded. One for all classes of tests that run at the same time: each test has a
/// context and an office of its own. Classes that share a collection would run one after another.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;
    private static int _users;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser has not started.");

    public async Task InitializeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            _playwright ??= await Playwright.CreateAsync();
            _browser ??= await Launch(_playwright);
            _users++;
        }
        finally
        {
            Gate.Release();
        }
    }

    public async Task DisposeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (--_users > 0) return;
            await _browser!.DisposeAsync();
            _playwright!.Dispose();
            (_browser, _playwright) = (null, null);
        }
        finally
        {
            Gate.Release();
        }
    }

    private static Task<IBrowser> Launch(IPlaywright playwright) => playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
    {
        ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium",
        Args =
        [
            "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync", "--no-proxy-server", "--font-render-hinting=none",
            // A page that stands for Teams frames the tab of a bot on this machine, which is no public address.
            "--disable-features=LocalNetworkAccessChecks",
        ],
        Timeout = 120_000,
    });
}
