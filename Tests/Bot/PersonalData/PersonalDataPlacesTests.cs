using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.PersonalData;
using OnesqaBot.Bot.Tests.Versions;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Bot.Tests.PersonalData;

/// <summary>Whatever the store keeps stands in the list of places, so that a new place for a person's data is not forgotten.</summary>
public sealed partial class PersonalDataPlacesTests(SharedAzurite azurite) : IClassFixture<SharedAzurite>
{
    /// <summary>What lies in the tables of the database, and in the partitions of a table by the first part of their key: the archive's records, or an index of them.</summary>
    private static readonly Dictionary<string, Type[]> Kept = new(StringComparer.Ordinal)
    {
        ["events"] = [typeof(CaseRecord)], ["cases"] = [typeof(CaseRecord)], ["turns"] = [typeof(CaseRecord)], ["search"] = [typeof(CaseRecord)],
        ["numbers"] = [typeof(NumberRecord)], ["outbox"] = [typeof(OutboxRecord)], ["dead_letters"] = [typeof(DeadLetterRecord)], ["sent_cards"] = [typeof(SentCardRecord)],
        ["conversations"] = [typeof(ConversationRecord)], ["memory"] = [typeof(KeyValueRecord)],

        ["case"] = [typeof(CaseRecord), typeof(SentCardRecord), typeof(OutboxRecord)], ["number"] = [typeof(NumberRecord)], ["dead"] = [typeof(DeadLetterRecord)],
        ["conversation"] = [typeof(ConversationRecord)],
        ["find"] = [typeof(CaseRecord)], ["look"] = [typeof(CaseRecord)], ["opener"] = [typeof(CaseRecord)], ["turn"] = [typeof(CaseRecord)], ["year"] = [typeof(CaseRecord)],
        ["due"] = [typeof(OutboxRecord)],

        // The version of the store alone.
        ["schema_version"] = [], ["store"] = [],
    };

    /// <summary>How a type of content, an address, the id of a command, the mark of a message or the name of a queue begins in those files.</summary>
    private static readonly string[] Others = ["image/", "drives/", "edit/", "handover/", "holidays/{change}", "open/", "reminders/digest/{week", "seen/{chat}"];

    [Fact]
    public void Every_kind_of_record_has_a_place()
    {
        foreach (var kind in typeof(StoreRecord).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(k => k.DerivedType).Where(k => k != typeof(KeyValueRecord)))
            Assert.NotSame(PersonalDataPlaces.Unknown, PersonalDataPlaces.ForRecord((StoreRecord)Sample.Create(kind)));
    }

    [Fact]
    public void Every_key_in_the_source_has_a_place()
    {
        var (keys, users) = (new SortedDictionary<string, string>(StringComparer.Ordinal), Users());
        Assert.True(users.Count > 30, $"Only {users.Count} files use the store.");
        foreach (var file in users)
            foreach (Match literal in Literal().Matches(File.ReadAllText(file)))
                if (IsKey(literal.Groups["text"].Value)) keys[Hole().Replace(literal.Groups["text"].Value, "1")] = file;
        Assert.True(keys.Count > 35, $"Only {keys.Count} keys were found.");
        Assert.Equal([], keys.Where(k => PersonalDataPlaces.ForRecord(new KeyValueRecord(k.Key, "")) == PersonalDataPlaces.Unknown).Select(k => $"{k.Key} in {k.Value}"));
    }

    /// <summary>Whoever takes the store names its keys in the same file, where the test above looks for them.</summary>
    [Fact]
    public void Whoever_takes_the_store_is_among_the_files_that_are_searched()
    {
        var files = Users().Select(f => Path.GetFileNameWithoutExtension(f)).ToHashSet(StringComparer.Ordinal);
        var takers = new[] { typeof(PersonalDataPlace).Assembly, typeof(StoreRecord).Assembly }.SelectMany(a => a.GetTypes())
            .Where(t => t != typeof(PersonalDataRemoval) && t.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(IKeyValueStore))));
        Assert.DoesNotContain(takers.Select(t => t.Name.Split('`')[0]), t => !files.Contains(t));
    }

    [Fact]
    public async Task Every_table_of_the_database_is_read_by_the_archive()
    {
        await using var office = await Office.Open();
        await office.OpensACase();
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(office.Data, "onesqabot.db")};Pooling=False;Mode=ReadOnly");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        // The full-text index keeps its own tables beside it.
        command.CommandText = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_%' ESCAPE '\\'";
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<string>();
        while (await reader.ReadAsync()) found.Add(reader.GetString(0));
        AreKnown(found);
    }

    [Fact]
    public async Task Every_partition_of_the_table_is_read_by_the_archive()
    {
        var name = $"t{Guid.NewGuid():N}";
        await using var office = await Office.Open("--Tables:ConnectionString", azurite.ConnectionString, "--Tables:Table", name);
        await office.OpensACase();
        var found = new HashSet<string>(StringComparer.Ordinal);
        await foreach (var row in new TableClient(azurite.ConnectionString, name).QueryAsync<TableEntity>(select: ["PartitionKey"])) found.Add(row.PartitionKey.Split('|')[0]);
        AreKnown(found);
    }

    private static void AreKnown(IReadOnlyCollection<string> found)
    {
        Assert.Contains("memory", found);
        Assert.Equal([], found.Where(f => !Kept.ContainsKey(f)));
        foreach (var kind in found.SelectMany(f => Kept[f]).Where(k => k != typeof(KeyValueRecord)))
            Assert.NotSame(PersonalDataPlaces.Unknown, PersonalDataPlaces.ForRecord((StoreRecord)Sample.Create(kind)));
    }

    /// <summary>The files of the product that use the store's values, themselves or through a helper.</summary>
    private static List<string> Users([CallerFilePath] string here = "")
    {
        var root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
        return [.. new[] { "Bot", "Adapters" }.SelectMany(p => Directory.GetFiles(Path.Combine(root, p), "*.cs", SearchOption.AllDirectories))
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/PersonalData/", StringComparison.Ordinal) && User().IsMatch(File.ReadAllText(f)))];
    }

    private static bool IsKey(string text) => !Array.Exists(Others, o => text.StartsWith(o, StringComparison.Ordinal));

    [GeneratedRegex("IKeyValueStore|StoredValue<|OncePerPeriod|PersonalNotices|DraftKey|DialogStore|OwnKeys")]
    private static partial Regex User();

    /// <summary>Words joined by slashes, or what is named in a store by one word.</summary>
    [GeneratedRegex("""\(store, "(?<text>[a-z-]+)"|\$?"(?<text>(?:[a-z-]+|\{[^{}"]+\}/[a-z]+)/(?:[^"{}\s]|\{[^{}]*\})*)(?<!/)"?""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Hole();
}
