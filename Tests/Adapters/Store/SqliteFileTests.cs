using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Sqlite;
using OnesqaBot.Adapters.Versions;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public sealed class SqliteFileTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly SqliteFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_fresh_file_is_made_with_its_folder()
    {
        await Start(_folder.File);
        Assert.True(File.Exists(_folder.File));
        Assert.Equal("wal", Scalar("PRAGMA journal_mode"));
        Assert.Equal((long)Schema.Newest, Scalar("SELECT max(version) FROM schema_version"));
        await Start(_folder.File);
    }

    [Fact]
    public async Task A_commit_waits_for_the_disk()
    {
        var file = _folder.Services().GetRequiredService<StoreFile>();
        Assert.Equal(2, await file.Write(s => s.Number("PRAGMA synchronous"), None));
        Assert.Equal(1, await file.Write(s => s.Number("PRAGMA foreign_keys"), None));
    }

    [Theory, InlineData(true), InlineData(false)]
    public async Task Work_under_way_ends_before_the_file_is_closed(bool writes)
    {
        var services = _folder.Services();
        var file = services.GetRequiredService<StoreFile>();
        file.Open();
        using var begun = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        long Counts(SqliteSession session)
        {
            begun.Set();
            goOn.Wait();
            return session.Number("SELECT count(*) FROM outbox");
        }

        var work = Task.Run(() => writes ? file.Write(Counts, None) : file.Read(Counts, None));
        begun.Wait();
        var closing = Task.Run(file.Dispose);
        // A write is waited for; a reader has a connection of its own, which it closes itself.
        Assert.Equal(!writes, await Task.WhenAny(closing, Task.Delay(writes ? 300 : -1)) == closing);
        var late = Assert.ThrowsAsync<ObjectDisposedException>(() => file.Write(Counts, None));
        goOn.Set();
        Assert.Equal(0, await work);
        await closing;
        await late;
        await Assert.ThrowsAsync<ObjectDisposedException>(() => file.Read(Counts, None));
        using var alone = new FileStream(_folder.File, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.False(File.Exists(_folder.File + "-wal"), "A connection was left open: the last one that closes removes the log.");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_refused()
    {
        await Start(_folder.File);
        Execute($"INSERT INTO schema_version VALUES ({Schema.Newest + 1}, '')");
        var before = await File.ReadAllBytesAsync(_folder.File);
        var fault = await Assert.ThrowsAsync<NewerStoreException>(() => Start(_folder.File));
        Assert.Contains("newer version of the bot", fault.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.File, fault.Message, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.File)!);
        Execute("CREATE TABLE theirs (x)");
        var before = await File.ReadAllBytesAsync(_folder.File);
        await Refused(_folder.File, "belongs to another program");
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder.File));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused()
    {
        var path = Path.Combine(_folder.Folder, "text.db");
        await File.WriteAllTextAsync(path, new string('x', 5000));
        await Refused(path, "is not a database");
    }

    [Fact]
    public async Task A_damaged_file_is_told_of()
    {
        await Start(_folder.File);
        _folder.Services().Dispose();
        using (var file = File.OpenWrite(_folder.File))
        {
            file.Position = 100;
            file.Write(new byte[file.Length - 100 > 8000 ? 8000 : 2000]);
        }

        await Refused(_folder.File, "is damaged");
    }

    [Fact]
    public async Task A_folder_in_place_of_the_file_is_told_of()
    {
        var path = Path.Combine(_folder.Folder, "folder.db");
        Directory.CreateDirectory(path);
        await Refused(path, "cannot be opened");
        await Refused(Path.Combine("/dev/null", "x.db"), "cannot be created");
    }

    [Fact]
    public async Task Settings_are_looked_at_when_the_host_starts() =>
        Assert.Contains("SqliteStoreOptions.File is empty", (await Assert.ThrowsAsync<OptionsValidationException>(() => Start(""))).Message, StringComparison.Ordinal);

    private static async Task Refused(string path, string because)
    {
        var fault = await Assert.ThrowsAsync<StoreFileException>(() => Start(path));
        Assert.Contains(because, fault.Message, StringComparison.Ordinal);
        Assert.Contains(path, fault.Message, StringComparison.Ordinal);
    }

    private static async Task Start(string path)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddSqliteStore(o => o.File = path);
        using var host = builder.Build();
        await host.StartAsync();
        await host.StopAsync();
    }

    private void Execute(string sql) => Scalar(sql);

    private object? Scalar(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
