using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Tables;

/// <summary>The table that holds everything. Every write is conditional or idempotent, so the client may retry it.</summary>
internal sealed class StorageTable(IOptions<TablesOptions> options)
{
    private readonly TableClient _client = Client(options.Value);

    public string Name => $"{_client.Uri}";

    public Task Create(CancellationToken cancellation) => _client.CreateIfNotExistsAsync(cancellation);

    /// <summary>Whether the table has no rows.</summary>
    public async Task<bool> IsEmpty(CancellationToken cancellation)
    {
        await foreach (var _ in _client.QueryAsync<TableEntity>(maxPerPage: 1, select: [nameof(TableEntity.RowKey)], cancellationToken: cancellation)) return false;
        return true;
    }

    /// <summary>Reads an arbitrary row. Fails if the table is unreachable, inaccessible or missing.</summary>
    public Task Probe(CancellationToken cancellation) => IsEmpty(cancellation);

    public async Task<TableEntity?> Find(string partition, string row, CancellationToken cancellation) =>
        await _client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation) is { HasValue: true } found ? found.Value : null;

    /// <summary>The age of a row by the service's clock, because the local clock may be ahead of it. Null if the row no longer exists.</summary>
    public async Task<TimeSpan?> Age(TableEntity row, CancellationToken cancellation)
    {
        var found = await _client.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, [nameof(TableEntity.Timestamp)], cancellation);
        return found.HasValue ? found.GetRawResponse().Headers.Date - found.Value!.Timestamp : null;
    }

    /// <summary>The rows of a partition whose keys start with <paramref name="prefix"/>, in key order.</summary>
    public AsyncPageable<TableEntity> Rows(string partition, string prefix, int? page = null, CancellationToken cancellation = default) =>
        Range(partition, prefix, End(prefix), page, cancellation);

    /// <summary>The rows of a partition from one key (inclusive) to another (exclusive).</summary>
    public AsyncPageable<TableEntity> Range(string partition, string from, string to, int? page = null, CancellationToken cancellation = default) =>
        _client.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), page, cancellationToken: cancellation);

    /// <summary>The rows of a partition whose keys start with either prefix, in key order, in one query.</summary>
    public AsyncPageable<TableEntity> Rows(string partition, string prefix, string other, CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and ((RowKey ge {prefix} and RowKey lt {End(prefix)}) or (RowKey ge {other} and RowKey lt {End(other)}))"),
            cancellationToken: cancellation);

    /// <summary>The rows of all partitions from one key (inclusive) to another (exclusive), grouped by partition.</summary>
    public AsyncPageable<TableEntity> Partitions(string from, string to, CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to}"), cancellationToken: cancellation);

    /// <summary>The keys of all rows.</summary>
    public AsyncPageable<TableEntity> All(CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(select: [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)], cancellationToken: cancellation);

    public static async Task<List<TableEntity>> All(AsyncPageable<TableEntity> rows, CancellationToken cancellation)
    {
        var all = new List<TableEntity>();
        await foreach (var row in rows.WithCancellation(cancellation)) all.Add(row);
        return all;
    }

    public Task Upsert(TableEntity entity, CancellationToken cancellation) =>
        _client.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellation);

    /// <summary>Writes rows of one partition, in as few transactions as the service allows.</summary>
    public async Task UpsertAll(IEnumerable<TableEntity> rows, CancellationToken cancellation)
    {
        foreach (var batch in RowBatches.Split(rows))
        {
            if (batch.Count == 1) await Upsert(batch[0], cancellation);
            else if (!await Submit([.. batch.Select(r => new TableTransactionAction(TableTransactionActionType.UpsertReplace, r))], cancellation))
                throw new InvalidOperationException($"Rows of {batch[0].PartitionKey} could not be written.");
        }
    }

    /// <summary>The rows of all partitions from one key (inclusive) to another (exclusive) whose own keys start with <paramref name="prefix"/>.</summary>
    public AsyncPageable<TableEntity> Partitions(string from, string to, string prefix, CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to} and RowKey ge {prefix} and RowKey lt {End(prefix)}"), cancellationToken: cancellation);

    /// <summary>Does nothing if the row no longer exists.</summary>
    public Task Delete(string partition, string row, CancellationToken cancellation) =>
        _client.DeleteEntityAsync(partition, row, ETag.All, cancellation);

    /// <summary>Executes all actions, which must be in one partition, or none.</summary>
    /// <returns>False, with nothing changed, if one of the conditions does not hold.</returns>
    public async Task<bool> Submit(IReadOnlyCollection<TableTransactionAction> actions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await _client.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        // A missing table is not a conflict: treated as one, it would be retried forever.
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && e.ErrorCode != TableErrorCode.TableNotFound)
        {
            return false;
        }
    }

    /// <summary>The end (exclusive) of the keys that start with a prefix.</summary>
    private static string End(string prefix) => prefix[..^1] + TableKeys.After;

    private static TableClient Client(TablesOptions options)
    {
        // A persistent failure surfaces within 2 s; the outbox and the background work retry whatever can wait longer.
        // A slow response is waited for; in a turn, the turn's own time limit applies.
        var clientOptions = new TableClientOptions { Retry = { Mode = RetryMode.Exponential, MaxRetries = 3, Delay = TimeSpan.FromMilliseconds(200), NetworkTimeout = TimeSpan.FromSeconds(10) } };
        if (options.ConnectionString.Length > 0) return new TableClient(options.ConnectionString, options.Table, clientOptions);
        TokenCredential identity = new ManagedIdentityCredential(options.ManagedIdentityClientId.Length == 0
            ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId));
        return new TableClient(new Uri(options.Endpoint), options.Table, identity, clientOptions);
    }
}
