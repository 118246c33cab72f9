using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Kills a process while it saves. The process is this assembly once more, told by a variable to do nothing but save.</summary>
public sealed class SqliteKillTests : IDisposable
{
    private const string Variable = "ONESQABOT_TEST_SAVE_INTO";

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly SqliteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(57)]
    public async Task What_was_confirmed_before_a_kill_is_there_after_it(int confirmations)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(SqliteKillTests).Assembly.Location]) { RedirectStandardOutput = true };
        start.Environment[Variable] = _folder.File;
        using var child = Process.Start(start)!;
        var confirmed = 0;
        while (confirmed < confirmations)
            confirmed = int.Parse((await child.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The child ended."))!, CultureInfo.InvariantCulture);
        child.Kill();
        confirmed = (await child.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => int.Parse(line, CultureInfo.InvariantCulture)).Append(confirmed).Max();
        await child.WaitForExitAsync();

        var store = _folder.Open();
        var found = (await store.Cases.Find(Changes.Number(1), None))!;
        // The last one may have been saved without having been confirmed.
        Assert.InRange(found.Case.Version, confirmed + 2, confirmed + 3);
        Assert.Equal(found.Case.Version - 2, (await store.Outbox.Claim("a", 9999, Changes.T0, TimeSpan.FromMinutes(1), None)).Count);
        Assert.True(await store.Cases.Save(Changes.HandIn(Changes.Number(1), found.Case.Version, "after"), None));
    }

#pragma warning disable CA2255 // The test host has no other entry that a child process could come in by.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void SaveUntilKilled()
    {
        if (Environment.GetEnvironmentVariable(Variable) is not { } file) return;
        using var folder = new SqliteFolder();
        Save(folder.Services(file)).GetAwaiter().GetResult();
    }

    private static async Task Save(IServiceProvider services)
    {
        var cases = (ICaseStore)services.GetService(typeof(ICaseStore))!;
        var number = Changes.Number(1);
        await cases.Save(Changes.Open(number), None);
        for (var n = 1; n <= 100_000; n++)
        {
            if (!await cases.Save(Changes.HandIn(number, n + 1, $"f{n}", effects: [Changes.Card($"p{n}")]), None)) return;
            Console.WriteLine(n.ToString(CultureInfo.InvariantCulture));
        }
    }
}
