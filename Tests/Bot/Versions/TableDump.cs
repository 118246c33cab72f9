using System.IO.Compression;
using System.Text.Json;
using Azure.Data.Tables;

namespace OnesqaBot.Bot.Tests.Versions;

/// <summary>The rows of a table as they are, in a file.</summary>
internal static class TableDump
{
    public static async Task Write(TableClient table, string file)
    {
        await using var zip = new GZipStream(File.Create(file), CompressionLevel.SmallestSize);
        await using var lines = new StreamWriter(zip);
        await foreach (var row in table.QueryAsync<TableEntity>())
            await lines.WriteLineAsync(JsonSerializer.Serialize(row.Where(p => p.Key is not ("odata.etag" or "Timestamp")).ToDictionary(p => p.Key, p => p.Value)));
    }

    public static async Task Read(string file, TableClient table)
    {
        await table.CreateIfNotExistsAsync();
        using var lines = new StreamReader(new GZipStream(File.OpenRead(file), CompressionMode.Decompress));
        while (await lines.ReadLineAsync() is { } line)
        {
            var row = new TableEntity();
            foreach (var (name, value) in JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(line)!)
                row[name] = value.ValueKind == JsonValueKind.Number ? value.GetInt32() : value.GetString();
            await table.UpsertEntityAsync(row, TableUpdateMode.Replace);
        }
    }
}
