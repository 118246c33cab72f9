using OnesqaBot.Adapters.Tests.Store;
using Xunit;

namespace OnesqaBot.Bot.Tests;

/// <summary>
/// One Azurite for all classes of tests that run at the same time; each test has a table of its own. Classes that share a
/// collection would run one after another.
/// </summary>
public sealed class SharedAzurite : IAsyncLifetime
{
    private static readonly SemaphoreSlim Gate = new(1);
    private static Azurite? _running;
    private static int _users;

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        await Gate.WaitAsync();
        try
        {
            if (_running is null)
            {
                var azurite = new Azurite();
                await azurite.InitializeAsync();
                _running = azurite;
            }

            _users++;
            ConnectionString = _running.ConnectionString;
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
            await _running!.DisposeAsync();
            _running = null;
        }
        finally
        {
            Gate.Release();
        }
    }
}
