using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using OnesqaBot.Adapters.Versions;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>
/// The database file, opened once, upgraded to the newest schema, and accessed through a few pooled connections. A write that has
/// returned survives a killed process and a power cut (WAL, synchronous=FULL).
/// </summary>
internal sealed class StoreFile(IOptions<SqliteStoreOptions> options, TimeProvider clock) : IDisposable
{
    // SQLite allows one writer at a time; queueing here is cheaper and fairer than polling for the file lock.
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly ConcurrentBag<SqliteSession> _readers = [];
    private readonly Lock _opening = new();
    private SqliteSession? _writer;
    private volatile bool _disposed;

    public string Path { get; } = System.IO.Path.GetFullPath(options.Value.File);

    /// <summary>Opens the file if it is not open yet.</summary>
    /// <returns>The schema version.</returns>
    /// <exception cref="StoreFileException">The file cannot be used.</exception>
    public int Open()
    {
        lock (_opening)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_writer is null) WithFaults(() => _writer = Prepare());
            return Schema.Newest;
        }
    }

    /// <summary>Checks that this version supports the file's schema, without changing anything.</summary>
    /// <exception cref="NewerStoreException">The file was written by a newer version.</exception>
    public void Check()
    {
        if (!File.Exists(Path)) return;
        WithFaults(() =>
        {
            // A read-only connection would leave its -shm file behind.
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
                ReturnReader(session);
            }
        }));
    }

    /// <summary>Opens a separate connection that keeps seeing the file as of its first read, despite concurrent writes.</summary>
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

    /// <summary>Reads from the file, and fails if it has been moved or deleted: writes to the open handle would be lost.</summary>
    /// <exception cref="StoreFileException">The file cannot be used.</exception>
    public async Task Probe(CancellationToken cancellation)
    {
        if (!File.Exists(Path)) throw new StoreFileException($"The database {Path} is missing. Put it back; until then, changes are not saved permanently.");
        await Read(s => s.Number("SELECT count(*) FROM (SELECT 1 FROM outbox LIMIT 1)"), cancellation);
    }

    /// <summary>Runs the action in a transaction that is on disk when this returns.</summary>
    public async Task<T> Write<T>(Func<SqliteSession, T> write, CancellationToken cancellation)
    {
        Open();
        await _writing.WaitAsync(cancellation);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
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

    /// <summary>Closes the file after the write that is under way. Later reads and writes throw <see cref="ObjectDisposedException"/>.</summary>
    public void Dispose()
    {
        lock (_opening)
        {
            if (_disposed) return;
            _disposed = true;
        }

        CloseReaders();
        // Background work that did not end within the shutdown timeout may still be in a transaction.
        _writing.Wait();
        _writer?.Dispose();
        // Not disposed, so that those who still wait get their turn and the exception.
        _writing.Release();
    }

    private void ReturnReader(SqliteSession reader)
    {
        _readers.Add(reader);
        if (_disposed) CloseReaders();
    }

    private void CloseReaders()
    {
        while (_readers.TryTake(out var reader)) reader.Dispose();
    }

    private static T InTransaction<T>(SqliteSession session, Func<SqliteSession, T> write)
    {
        // IMMEDIATE takes the write lock before anything is read, so that what was read is still valid at the commit.
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
        CreateFolder();
        var session = Connect();
        try
        {
            Migration.Upgrade(session, Path, clock);
            // The mode is stored in the file, so it is set only after the file is known not to belong to another program.
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
            // Sessions are pooled here, with their prepared statements.
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

    private void CreateFolder()
    {
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreFileException($"The folder of the database {Path} cannot be created. Create it, or configure another file.", e);
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

/// <summary>The database file cannot be used. The message names the file and the remedy.</summary>
public sealed class StoreFileException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>Options of the SQLite store.</summary>
public sealed class SqliteStoreOptions
{
    /// <summary>The database file. It is created, with its folder, if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "SqliteStoreOptions.File is empty: set it to the path of the database file.")]
    public string File { get; set; } = Path.Combine("data", "onesqabot.db");

    /// <summary>How long a command waits for another process that is writing.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "00:01:00", ErrorMessage = "SqliteStoreOptions.BusyTimeout must be between 1 ms and 1 minute.")]
    public TimeSpan BusyTimeout { get; set; } = TimeSpan.FromSeconds(4);
}
