using Microsoft.Data.Sqlite;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>One database file: connections, transactions, and the schema.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _connectionString;

    // SQLite takes one writer at a time: waiting here is fair, waiting in the library is a poll.
    private readonly SemaphoreSlim _writer = new(1, 1);

    /// <exception cref="SqliteFileException">The file cannot be used; the message says why and what to do.</exception>
    public SqliteFile(string path)
    {
        Path = path;
        _connectionString = new SqliteConnectionStringBuilder { DataSource = path, DefaultTimeout = 30 }.ToString();
        try
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
            using var connection = Open();
            SqliteSchema.Apply(connection, path);
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new SqliteFileException(
                $"เปิดฐานข้อมูล {path} ไม่ได้ ตรวจสิทธิ์และพื้นที่ของโฟลเดอร์ หรือกู้ไฟล์จากสำรอง (The database {path} cannot be opened: {e.Message}. Check the folder's rights and space, or restore the file from a backup)", e);
        }
    }

    public string Path { get; }

    public T Read<T>(Func<SqliteConnection, T> read)
    {
        using var connection = Open();
        return read(connection);
    }

    /// <summary>Runs in one transaction that is committed unless an exception leaves it.</summary>
    public async Task<T> Write<T>(Func<SqliteConnection, T> write, CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation);
        try
        {
            using var connection = Open();
            using var transaction = connection.BeginTransaction(deferred: false);
            var result = write(connection);
            transaction.Commit();
            return result;
        }
        finally
        {
            _writer.Release();
        }
    }

    public Task Write(Action<SqliteConnection> write, CancellationToken cancellation) => Write(
        connection =>
        {
            write(connection);
            return true;
        }, cancellation);

    public void Dispose()
    {
        using (var connection = new SqliteConnection(_connectionString)) SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    private SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        return connection;
    }
}

/// <summary>The database file cannot be used; the message names it and the mend.</summary>
public sealed class SqliteFileException(string message, Exception? inner = null) : Exception(message, inner);
