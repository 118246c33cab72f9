using Azure;
using Azure.Core;
using Azure.Data.Tables;
using Azure.Data.Tables.Models;
using Azure.Identity;
using Microsoft.Extensions.Options;

namespace OnesqaBot.Adapters.Tables;

/// <summary>The one table. Every write is conditional or the same when repeated, so the client may retry it.</summary>
internal sealed class StorageTable(IOptions<TablesOptions> options)
{
    private readonly TableClient _client = Client(options.Value);

    public string Name => $"{_client.Uri}";

    public Task Create(CancellationToken cancellation) => _client.CreateIfNotExistsAsync(cancellation);

    /// <summary>Whether it has no row at all.</summary>
    public async Task<bool> IsEmpty(CancellationToken cancellation)
    {
        await foreach (var _ in _client.QueryAsync<TableEntity>(maxPerPage: 1, select: [nameof(TableEntity.RowKey)], cancellationToken: cancellation)) return false;
        return true;
    }

    /// <summary>Asks for one row, whichever: fails when the table cannot be reached, may not be read or is not there.</summary>
    public Task Ask(CancellationToken cancellation) => IsEmpty(cancellation);

    public async Task<TableEntity?> Find(string partition, string row, CancellationToken cancellation) =>
        await _client.GetEntityIfExistsAsync<TableEntity>(partition, row, cancellationToken: cancellation) is { HasValue: true } found ? found.Value : null;

    /// <summary>How long ago a row was written, by the service's own clock: this machine's may be ahead of it. Null when it is gone.</summary>
    public async Task<TimeSpan?> Age(TableEntity row, CancellationToken cancellation)
    {
        var found = await _client.GetEntityIfExistsAsync<TableEntity>(row.PartitionKey, row.RowKey, [nameof(TableEntity.Timestamp)], cancellation);
        return found.HasValue ? found.GetRawResponse().Headers.Date - found.Value!.Timestamp : null;
    }

    /// <summary>Rows of a partition whose keys begin with <paramref name="prefix"/>, in the order of their keys.</summary>
    public AsyncPageable<TableEntity> Rows(string partition, string prefix, int? page = null, CancellationToken cancellation = default) =>
        Range(partition, prefix, prefix[..^1] + TableKeys.After, page, cancellation);

    /// <summary>Rows of a partition from one key up to, and without, another.</summary>
    public AsyncPageable<TableEntity> Range(string partition, string from, string to, int? page = null, CancellationToken cancellation = default) =>
        _client.QueryAsync<TableEntity>(
            TableClient.CreateQueryFilter($"PartitionKey eq {partition} and RowKey ge {from} and RowKey lt {to}"), page, cancellationToken: cancellation);

    /// <summary>Rows of all partitions whose keys lie from one up to, and without, another; those of a partition follow each other.</summary>
    public AsyncPageable<TableEntity> Partitions(string from, string to, CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(TableClient.CreateQueryFilter($"PartitionKey ge {from} and PartitionKey lt {to}"), cancellationToken: cancellation);

    /// <summary>The keys of every row.</summary>
    public AsyncPageable<TableEntity> All(CancellationToken cancellation) =>
        _client.QueryAsync<TableEntity>(select: [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)], cancellationToken: cancellation);

    public static async Task<List<TableEntity>> All(AsyncPageable<TableEntity> rows, CancellationToken cancellation)
    {
        var all = new List<TableEntity>();
        await foreach (var row in rows.WithCancellation(cancellation)) all.Add(row);
        return all;
    }

    public Task Put(TableEntity entity, CancellationToken cancellation) => _client.UpsertEntityAsync(entity, TableUpdateMode.Replace, cancellation);

    /// <summary>Nothing happens when it is gone.</summary>
    public Task Delete(string partition, string row, CancellationToken cancellation) => _client.DeleteEntityAsync(partition, row, ETag.All, cancellation);

    /// <summary>All of them or none, in one partition.</summary>
    /// <returns>False, with nothing done, when one of their conditions does not hold.</returns>
    public async Task<bool> Submit(IReadOnlyCollection<TableTransactionAction> actions, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            await _client.SubmitTransactionAsync(actions, cancellation);
            return true;
        }
        // A table that is gone is no lost race: taken for one, it would be tried again for ever.
        catch (RequestFailedException e) when (e.Status is 404 or 409 or 412 && e.ErrorCode != TableErrorCode.TableNotFound)
        {
            return false;
        }
    }

    private static TableClient Client(TablesOptions options)
    {
        // A refusal that lasts is told within 2 s: whatever can wait longer is tried again by the outbox and by the background work.
        // A slow answer is waited for: where somebody waits, the turn's own limit ends it.
        var how = new TableClientOptions { Retry = { Mode = RetryMode.Exponential, MaxRetries = 3, Delay = TimeSpan.FromMilliseconds(200), NetworkTimeout = TimeSpan.FromSeconds(10) } };
        if (options.ConnectionString.Length > 0) return new TableClient(options.ConnectionString, options.Table, how);
        TokenCredential identity = new ManagedIdentityCredential(options.ManagedIdentityClientId.Length == 0
            ? ManagedIdentityId.SystemAssigned : ManagedIdentityId.FromUserAssignedClientId(options.ManagedIdentityClientId));
        return new TableClient(new Uri(options.Endpoint), options.Table, identity, how);
    }
}
