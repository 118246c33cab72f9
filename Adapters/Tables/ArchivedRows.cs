using System.Globalization;
using System.Text;
using System.Text.Json;
using Azure.Data.Tables;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Converts between rows of the table and archive records.</summary>
internal sealed class ArchivedRows
{
    /// <summary>The maximum length of the events in one row, far below the limit of a row.</summary>
    private const int MaxCharacters = 100_000;

    /// <summary>The highest running number allocated so far, by code and year, for the counter rows.</summary>
    private readonly Dictionary<(string Code, int Year), int> _highest = [];

    public void Forget() => _highest.Clear();

    /// <summary>Whether the events are complete up to the summary's version.</summary>
    public static bool IsWhole(IReadOnlyList<TableEntity> rows)
    {
        var events = rows.Where(r => r.RowKey.StartsWith(CaseRows.Events, StringComparison.Ordinal)).SelectMany(Events).Count();
        return rows.Where(r => r.RowKey.StartsWith(CaseRows.Summary, StringComparison.Ordinal)).Select(CaseRows.VersionOf).ToList() switch
        {
            [] => events == 0,
            [var version] => version == events,
            _ => false,
        };
    }

    public static IReadOnlyList<StoreRecord> Case(IReadOnlyList<TableEntity> rows)
    {
        var number = rows[0].PartitionKey["case|".Length..];
        var records = new List<StoreRecord>();
        if (rows.FirstOrDefault(r => r.RowKey.StartsWith(CaseRows.Summary, StringComparison.Ordinal)) is { } summary)
        {
            records.Add(new CaseRecord(
                number, CaseRows.VersionOf(summary), new(summary.Text()), [.. rows.Where(r => r.RowKey.StartsWith(CaseRows.Events, StringComparison.Ordinal)).SelectMany(Events)]));
        }

        else
        {
            records.AddRange(rows.Where(r => r.RowKey.StartsWith(CaseRows.Events, StringComparison.Ordinal)).Select(Damaged));
        }

        records.AddRange(rows.Where(r => r.RowKey.StartsWith(CaseRows.Outbox, StringComparison.Ordinal)).SelectMany(r => Readable(r, row => ReadOutbox(number, row))));
        records.AddRange(rows.Where(r => r.RowKey.StartsWith("c|", StringComparison.Ordinal)).SelectMany(r => Readable(r, row => [Sent(number, row)])));
        return records;
    }

    public static IEnumerable<StoreRecord> DeadLetter(TableEntity row) => Readable(row, r => [ReadDeadLetter(r)]);

    public static ConversationRecord Conversation(TableEntity row) =>
        new(row.RowKey == TablesConversations.Last ? "" : TableKeys.NameOf(row, row.RowKey["a|".Length..]), new(row.Text()));

    /// <summary>Reads an allocated number; yields nothing for a counter row.</summary>
    public static IEnumerable<StoreRecord> Number(TableEntity row) =>
        row.RowKey.StartsWith("c|", StringComparison.Ordinal) ? Readable(row, r => [ReadNumber(r)]) : [];

    /// <summary>A damaged row must not prevent a copy of all the others, so its raw text is kept instead.</summary>
    private static List<StoreRecord> Readable(TableEntity row, Func<TableEntity, IEnumerable<StoreRecord>> read)
    {
        try
        {
            return [.. read(row)];
        }
        catch (Exception e) when (e is JsonException or FormatException or InvalidOperationException or KeyNotFoundException)
        {
            return [Damaged(row)];
        }
    }

    private static KeyValueRecord Damaged(TableEntity row) => new($"{IStoreArchive.DamagedKeys}{row.PartitionKey}/{row.RowKey}", row.Text());

    private static DeadLetterRecord ReadDeadLetter(TableEntity row)
    {
        using var json = JsonDocument.Parse(row.Text());
        var letter = json.RootElement;
        return new(
            letter.GetProperty("Case").GetString()!, letter.GetProperty("Key").GetString()!, Raw(letter, "Effect"), Time(letter, "CreatedAt"), Time(letter, "GivenUpAt"),
            letter.GetProperty("Attempts").GetInt32(), letter.GetProperty("Error").GetString()!) { Reason = letter.TryGetProperty("Reason", out var reason) ? reason.GetString() : null };
    }

    private static NumberRecord ReadNumber(TableEntity row)
    {
        var number = CaseNumber.Parse(row.Text());
        return new(number.Year.BuddhistYear, number.Code, number.Running, TableKeys.NameOf(row, row.RowKey["c|".Length..]));
    }

    /// <summary>The rows of a record. A pending effect has none of its own, because it is merged into the outbox of its case.</summary>
    public IEnumerable<TableEntity> RowsFor(StoreRecord record) => record switch
    {
        CaseRecord r => Rows(r),
        NumberRecord r => Rows(r),
        OutboxRecord => [],
        DeadLetterRecord r => [TablesOutbox.DeadRow(new(
            CaseNumber.Parse(r.Case), r.Key, EffectJson.Read(r.Effect.Text), r.Attempts, StoreJson.Time(r.CreatedAt), StoreJson.Time(r.GivenUpAt), r.Error) { Reason = r.Reason })],
        SentCardRecord r => [Row(r)],
        ConversationRecord r => [TablesConversations.RowOf(r.Address).With(r.Body.Text)],
        KeyValueRecord r => [TablesKeyValueStore.RowOf(r.Key).With(r.Text)],
        _ => throw new InvalidOperationException($"A {record.GetType().Name} cannot be written."),
    };

    private static IEnumerable<RawJson> Events(TableEntity row) => JsonParts.Split(row.Text()).Select(e => new RawJson(e));

    private static IEnumerable<OutboxRecord> ReadOutbox(string number, TableEntity row)
    {
        var first = int.Parse(row.RowKey.AsSpan(CaseRows.Outbox.Length), CultureInfo.InvariantCulture);
        foreach (var text in JsonParts.Split(row.Text()))
        {
            using var json = JsonDocument.Parse(text);
            var waiting = json.RootElement;
            var isLeased = waiting.GetProperty("Owner").ValueKind != JsonValueKind.Null;
            yield return new(
                number, FormattableString.Invariant($"{number}/{first}/{waiting.GetProperty("Place").GetInt32()}"), Raw(waiting, "Effect"), Time(waiting, "CreatedAt"),
                Time(waiting, isLeased ? "CreatedAt" : "Ready"), waiting.GetProperty("Attempts").GetInt32(), waiting.GetProperty("Error").GetString());
        }
    }

    private static SentCardRecord Sent(string number, TableEntity row)
    {
        using var json = JsonDocument.Parse(row.Text());
        var sent = json.RootElement;
        var message = sent.GetProperty("Message");
        return new(
            number, Raw(sent, "Card"), StoreJson.Read<Recipient>(Raw(sent, "To").Text).ToString(), message.GetProperty("ConversationId").GetString()!,
            message.GetProperty("ActivityId").GetString()!, sent.GetProperty("RepostedBy").GetString(),
            sent.GetProperty("Superseded").ValueKind == JsonValueKind.Null ? null : Raw(sent, "Superseded"));
    }

    private static IEnumerable<TableEntity> Rows(CaseRecord record)
    {
        var number = CaseNumber.Parse(record.Case);
        var (partition, first, text) = (CaseRows.Partition(number), 1, new StringBuilder());
        for (var n = 0; n < record.Events.Count; n++)
        {
            // A damaged event gets its own row, so that it does not make the others unreadable.
            var (e, isDamaged) = (record.Events[n].Text, !StoreJson.IsJson(record.Events[n].Text));
            if (text.Length > 0 && (isDamaged || text.Length + e.Length > MaxCharacters))
            {
                yield return new TableEntity(partition, CaseRows.EventRow(first)).With($"[{text}]");
                (first, text) = (n + 1, new StringBuilder());
            }

            if (isDamaged)
            {
                yield return new TableEntity(partition, CaseRows.EventRow(n + 1)).With(e);
                first = n + 2;
                continue;
            }

            text.Append(text.Length > 0 ? "," : "").Append(e);
        }

        if (text.Length > 0) yield return new TableEntity(partition, CaseRows.EventRow(first)).With($"[{text}]");
        yield return new TableEntity(partition, CaseRows.SummaryRow(record.Version)).With(record.Summary.Text);
        if (Summary(record) is not { } summary) yield break;
        foreach (var row in CaseIndex.RowsFor(summary, record.Version).Concat(SearchIndex.RowsFor(summary, record.Version))) yield return row;
    }

    private IEnumerable<TableEntity> Rows(NumberRecord record)
    {
        var key = (record.Code, record.Year);
        _highest[key] = Math.Max(_highest.GetValueOrDefault(key), record.Running);
        var number = new CaseNumber(new FiscalYear(record.Year), record.Code, record.Running);
        yield return TablesCaseStore.NumberRow(record.Code, record.Command).With(number.ToString());
        yield return TablesCaseStore.CountRow(record.Code, new FiscalYear(record.Year), _highest[key]);
    }

    private static TableEntity Row(SentCardRecord record)
    {
        var sent = $$"""
            {"Case":{{Quoted(record.Case)}},"Card":{{record.Card.Text}},"To":{{StoreJson.Write(Recipient.Parse(record.Address))}},"Message":{"ConversationId":{{Quoted(record.Conversation)}},"ActivityId":{{Quoted(record.Activity)}}},"RepostedBy":{{(record.RepostedBy is { } by ? Quoted(by) : "null")}},"Superseded":{{record.Superseded?.Text ?? "null"}}}
            """;
        return new TableEntity(CaseRows.Partition(CaseNumber.Parse(record.Case)), TableKeys.Join("c", TableKeys.Text(record.Card.Text), TableKeys.Text(record.Address))).With(sent);
    }

    private static string Quoted(string text) => StoreJson.Write(text);

    private static CaseSummary? Summary(CaseRecord record)
    {
        try
        {
            return StoreJson.Read<CaseSummary>(record.Summary.Text);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Text that is not JSON is stored as a JSON string.
    private static RawJson Raw(JsonElement element, string name) =>
        element.GetProperty(name) is var value && value.ValueKind == JsonValueKind.String ? new(value.GetString()!) : new(value.GetRawText());

    private static string Time(JsonElement element, string name) => StoreJson.Time(element.GetProperty(name).GetDateTimeOffset());
}
