using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Sqlite;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Store;

public sealed partial class SqlitePlanTests : IDisposable
{
    private readonly SqliteFolder _folder = new();

    public static TheoryData<string> Statements =>
        [.. new[] { typeof(CaseSql), typeof(OutboxSql) }.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Select(f => (string)f.GetRawConstantValue()!)];

    public void Dispose() => _folder.Dispose();

    [Theory, MemberData(nameof(Statements))]
    public async Task No_statement_scans_what_it_does_not_return(string sql)
    {
        await _folder.Open().Outbox.NextDue(CancellationToken.None);
        using var connection = new SqliteConnection($"Data Source={_folder.File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100
        command.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        foreach (var name in Parameter().Matches(sql).Select(m => m.Value).Distinct()) command.Parameters.AddWithValue(name, "[]");
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var step = reader.GetString(3);
            // The dead letters are listed by their key, as many as were asked for; json_each is the list that came in; the full-text
            // index is read by its words (M) or its rowid (=).
            Assert.True(!step.StartsWith("SCAN", StringComparison.Ordinal) || Harmless().IsMatch(step), $"{sql}\n{step}");
        }
    }

    [GeneratedRegex(@"\$\w+")]
    private static partial Regex Parameter();

    [GeneratedRegex("^SCAN (json_each|CONSTANT ROW|dead_letters$|search VIRTUAL TABLE INDEX [0-9]+:(M|=))")]
    private static partial Regex Harmless();
}
