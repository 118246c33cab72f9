using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Backup;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Tests.BadDays.Support;
using OnesqaBot.Workflow.Cases;
using Xunit;

namespace OnesqaBot.Bot.Tests.Backup;

/// <summary>An office with one case, one conversation in the middle, and so much besides that copying it takes a while.</summary>
internal sealed class FilledOffice : IAsyncDisposable
{
    public const int Fillers = 3000;

    private const string Filler = "filler/";

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private readonly string[] _tables;

    private FilledOffice(Office office, string[] tables, CaseNumber number) => (Office, _tables, Number) = (office, tables, number);

    public Office Office { get; }

    public CaseNumber Number { get; }

    /// <summary>Settings by which the bot, or a command, uses a place.</summary>
    public string[] Settings(StoreKind kind) => kind == StoreKind.Tables ? _tables : ["--Tables:ConnectionString", "", "--Tables:Table", ""];

    /// <param name="tables">Settings of a table that is not there yet.</param>
    public static async Task<FilledOffice> Create(StoreKind kind, string[] tables)
    {
        var office = kind == StoreKind.Tables ? await Office.Open(tables) : await Office.Open();
        var filled = new FilledOffice(office, tables, await office.OpensACase());
        await office.Says("kanda", "MoU");
        await office.Says("kanda", "NIAD");
        await office.StopsTheBot();
        await using var place = filled.Place(kind);
        await place.Archive.Write([.. Enumerable.Range(0, Fillers).Select(n => new KeyValueRecord($"{Filler}{n:D5}", new string('ก', 8000)))], None);
        return filled;
    }

    public OfflineData Place(StoreKind kind) => OfflineData.Create(HostSettings.Read([.. Office.Settings, .. _tables]), kind);

    /// <summary>Everything that is kept there, a line each.</summary>
    public async Task<List<string>> Content(StoreKind kind)
    {
        await using var place = Place(kind);
        var lines = new List<string>();
        await foreach (var record in place.Archive.Read(None)) lines.Add(RecordJson.Compared(record));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    /// <summary>A command in a process of its own.</summary>
    /// <returns>What it said.</returns>
    public async Task<string> Runs(params string[] command)
    {
        using var process = Start(command, _tables);
        Assert.Equal((0, ""), (await process.Ends(Patience), process.Errors));
        return process.Output;
    }

    public BotProcess Start(string[] command, string[] settings) => BotProcess.Command(Office.Data, command, [.. Office.Settings, .. settings]);

    /// <summary>A command that is killed by SIGKILL when some of what it copies is there, and some is not.</summary>
    public async Task IsKilled(string[] command, StoreKind to, string[] settings)
    {
        using (var process = Start(command, settings))
        {
            for (var until = Environment.TickCount64 + Patience.TotalMilliseconds; !await Begun(to); await Task.Delay(1))
                Assert.True(process.IsAlive && Environment.TickCount64 < until, $"It never wrote: {process.Output}{process.Errors}");
            await process.Kill();
        }

        Assert.InRange((await Content(to)).Count(l => l.Contains(Filler, StringComparison.Ordinal)), 1, Fillers - 1);
    }

    /// <summary>No bot runs there: one that is started ends with this sentence.</summary>
    public async Task IsRefused(StoreKind kind, string says)
    {
        using var bot = Start([], Settings(kind));
        Assert.Equal(1, await bot.Ends(Patience));
        Assert.Contains(says, bot.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", bot.Output + bot.Errors, StringComparison.Ordinal);
    }

    public ValueTask DisposeAsync() => Office.DisposeAsync();

    private async Task<bool> Begun(StoreKind kind)
    {
        if (kind == StoreKind.Tables)
        {
            await using var place = Place(kind);
            return await place.Archive.Exists(None) && await place.Instances.Mark(None) is not null && await Some(place.Archive);
        }

        var file = Path.Combine(Office.Data, "onesqabot.db");
        if (!File.Exists(file)) return false;
        try
        {
            using var connection = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT EXISTS (SELECT 1 FROM memory WHERE key LIKE '{Filler}%')";
            return (long)command.ExecuteScalar()! == 1;
        }
        catch (SqliteException)
        {
            // The table is not made yet.
            return false;
        }
    }

    private static async Task<bool> Some(IStoreArchive archive)
    {
        await foreach (var record in archive.Read(None))
            if (record is KeyValueRecord { Key: var key } && key.StartsWith(Filler, StringComparison.Ordinal)) return true;
        return false;
    }
}
