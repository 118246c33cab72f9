using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;

namespace OnesqaBot.Benchmarks;

/// <summary>Counts the requests of an action and times it. Requests are not counted on SQLite.</summary>
internal delegate Task<Cost> Meter(Func<Task> action);

/// <summary>Fills and then measures both stores. Filling is done by a separate bot and not counted.</summary>
internal static class MeasuredStores
{
    /// <summary>The requested sizes, or the default ones.</summary>
    public static int[] Sizes(string[] given, params int[] otherwise) =>
        given.Length > 0 ? [.. given.Select(s => int.Parse(s, CultureInfo.InvariantCulture))] : otherwise;

    /// <param name="bot">Builds the bot's services with the settings of a store.</param>
    /// <param name="fill">Fills the store. The result is passed to <paramref name="measure"/>.</param>
    public static async Task<TResult> OnTables<TFilled, TResult>(
        Func<string[], WebApplication> bot, Func<IServiceProvider, StorageTable, Task<TFilled>> fill, Func<IServiceProvider, TFilled, Meter, Task<TResult>> measure)
    {
        await using var azurite = new AzuriteProcess();
        await azurite.Start();
        await using var meter = await TableMeter.Start(azurite.ConnectionString);
        await using var seeding = bot(["--Tables:ConnectionString", azurite.ConnectionString]);
        await using var measured = bot(["--Tables:ConnectionString", meter.ConnectionString]);
        var table = seeding.Services.GetRequiredService<StorageTable>();
        await table.Create(CancellationToken.None);
        var filled = await Timed("Table Storage", () => fill(seeding.Services, table));
        return await measure(measured.Services, filled, meter.Measure);
    }

    /// <inheritdoc cref="OnTables"/>
    /// <param name="fill">Also receives the path of the database.</param>
    public static async Task<TResult> OnSqlite<TFilled, TResult>(
        Func<string[], WebApplication> bot, Func<IServiceProvider, string, Task<TFilled>> fill, Func<IServiceProvider, TFilled, Meter, Task<TResult>> measure)
    {
        var folder = Directory.CreateTempSubdirectory("onesqabot-bench-").FullName;
        TResult result;
        await using (var measured = bot(["--Bot:DataFolder", folder]))
        {
            measured.Services.GetRequiredService<StoreFile>().Open();
            var filled = await Timed("SQLite", () => fill(measured.Services, Path.Combine(folder, "onesqabot.db")));
            result = await measure(measured.Services, filled, async action =>
            {
                await action();
                return default;
            });
        }

        Directory.Delete(folder, recursive: true);
        return result;
    }

    private static async Task<T> Timed<T>(string store, Func<Task<T>> fill)
    {
        var clock = Stopwatch.StartNew();
        var filled = await fill();
        Console.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{store} filled in {clock.Elapsed.TotalSeconds:0} s"));
        return filled;
    }
}
