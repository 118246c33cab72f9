using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>
/// The database file: opened once, brought to the newest schema, and read and written through a few kept connections.
/// A write that has returned outlives a killed process and a power cut (WAL, synchronous=FULL).
/// </summary>
internal sealed class StoreFile(IOptions<SqliteStoreOptions> options, TimeProvider clock) : IDisposable
{
    // SQLite lets one write at a time; waiting here in line is cheaper and fairer than polling for the file's lock.
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly Lock _opening = new();
    private SqliteSession? _writer;
    private bool _disposed;

    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.File);

    /// <summary>Opens the file if it is not open.</summary>
    /// <returns>The version of its schema.</returns>
    /// <exception cref="StoreFileException">It cannot be used.</exception>
    public int Open()
    {
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_writer is null) WithFaults(() => _writer = Prepare());
            return Schema.Newest;
        }
    }

    /// <summary>Looks whether this program knows the file's schema, and changes nothing.</summary>
    /// <exception cref="NewerStoreException">It does not.</exception>
    public void Check()
    {
        if (!File.Exists(Path)) return;
        WithFaults(() =>
        {
            // One that may only read would leave its index of the log behind.
            using var session = Connect(SqliteOpenMode.ReadWrite);
            return Migration.Version(session, Path);
        });
    }

    public Task<T> Read<T>(Func<SqliteSession, T> read, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Open();
        return Task.FromResult(WithFaults(() =>
        {
            if (!_readers.TryTake(out var session)) session = Connect();
            try
            {
                return read(session);
            }
            finally
            {
                _readers.Add(session);
            }
        }));
    }

    /// <summary>A connection of its own that goes on seeing the file as it is at its first read, whoever writes meanwhile.</summary>
    public SqliteSession Snapshot()
    {
        Open();
        return WithFaults(() =>
        {
            var session = Connect();
            session.Run("BEGIN");
            return session;
        });
    }

    /// <summary>Reads from the file, and fails when it is no longer in its place: what is open would be written to, and lost at the end.</summary>
    /// <exception cref="StoreFileException">It cannot be used.</exception>
    public async Task Ask(CancellationToken cancellation)
    {
        if (!File.Exists(Path)) throw new StoreFileException($"The database {Path} is gone. Put it back; until then nothing that is saved stays.");
        await Read(s => s.Number("SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 1)"), cancellation);
    }

    /// <summary>Runs it in one transaction that is on the disk when this returns.</summary>
    public async Task<T> Write<T>(Func<SqliteSession, T> write, CancellationToken cancellation)
    {
        Open();
        await _writing.WaitAsync(cancellation);
        try
        {
            return WithFaults(() => InTransaction(_writer!, write));
        }
        finally
        {
            _writing.Release();
        }
    }

    public Task Write(Action<SqliteSession> write, CancellationToken cancellation) => Write(
        session =>
        {
            write(session);
            return true;
        },
        cancellation);

    public void Dispose()
    {
        lock (_opening)
        {
            if (_disposed) return;
            _disposed = true;
            while (_readers.TryTake(out var reader)) reader.Dispose();
            _writer?.Dispose();
            _writing.Dispose();
        }
    }

    private static T InTransaction<T>(SqliteSession session, Func<SqliteSession, T> write)
    {
        // IMMEDIATE: the lock is taken before anything is read, so that what was read still holds at the commit.
        session.Run("BEGIN IMMEDIATE");
        try
        {
            var result = write(session);
            session.Run("COMMIT");
            return result;
        }
        catch
        {
            session.RollBack();
            throw;
        }
    }

    private SqliteSession Prepare()
    {
        MakeFolder();
        var session = Connect();
        try
        {
            Migration.Bring(session, Path, clock);
            // Kept in the file. Only now: another program's file is refused before anything in it is changed.
            session.Run("PRAGMA journal_mode = WAL");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private SqliteSession Connect(SqliteOpenMode mode = SqliteOpenMode.ReadWriteCreate)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = mode,
            // The sessions are kept here, with their statements.
            Pooling = false,
            ForeignKeys = true,
            DefaultTimeout = Math.Max(1, (int)Math.Ceiling(options.Value.BusyTimeout.TotalSeconds)),
        }.ToString());
        var session = new SqliteSession(connection);
        try
        {
            connection.Open();
            session.Run(FormattableString.Invariant($"PRAGMA busy_timeout = {(long)options.Value.BusyTimeout.TotalMilliseconds}"));
            session.Run("PRAGMA synchronous = FULL");
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private void MakeFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreFileException($"The folder of the database {Path} cannot be made. Make it, or name another file.", e);
        }
    }

    private T WithFaults<T>(Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException e) when (StoreFaults.Translate(e, Path) is { } fault)
        {
            throw fault;
        }
    }
}
