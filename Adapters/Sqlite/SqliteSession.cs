using Microsoft.Data.Sqlite;

namespace OnesqaBot.Adapters.Sqlite;

/// <summary>A connection with its prepared statements. Not thread-safe.</summary>
internal sealed class SqliteSession(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);

    /// <summary>Executes a statement and returns the number of rows changed.</summary>
    public int Run(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => Command(sql, values).ExecuteNonQuery();

    public List<T> All<T>(string sql, Func<SqliteDataReader, T> row, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var rows = new List<T>();
        using var reader = Command(sql, values).ExecuteReader();
        while (reader.Read()) rows.Add(row(reader));
        return rows;
    }

    /// <summary>The value of the first row; null if there is none.</summary>
    public T? One<T>(string sql, Func<SqliteDataReader, T?> row, params ReadOnlySpan<(string Name, object? Value)> values)
        where T : class
    {
        using var reader = Command(sql, values).ExecuteReader();
        return reader.Read() ? row(reader) : null;
    }

    /// <summary>Executes a query that returns a single number.</summary>
    public long Number(string sql, params ReadOnlySpan<(string Name, object? Value)> values) => (long)Command(sql, values).ExecuteScalar()!;

    /// <summary>Makes a function available to the statements of this session.</summary>
    public void AddFunction(string name, Func<string, string> function) => connection.CreateFunction(name, function, isDeterministic: true);

    public void RollBack()
    {
        try
        {
            Run("ROLLBACK");
        }
        catch (SqliteException)
        {
            // A full disk or an I/O error has already rolled back; the original error is the one to report.
        }
    }

    public void Dispose()
    {
        foreach (var command in _prepared.Values) command.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, ReadOnlySpan<(string Name, object? Value)> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
        {
            command = connection.CreateCommand();
            // All statements are constants of this adapter; user input is always passed as a parameter.
#pragma warning disable CA2100
            command.CommandText = sql;
#pragma warning restore CA2100
            foreach (var (name, _) in values) command.Parameters.Add(new SqliteParameter { ParameterName = name });
            _prepared.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i].Value ?? DBNull.Value;
        return command;
    }
}
