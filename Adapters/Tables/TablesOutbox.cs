using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Stores pending effects in the partitions of their cases, with an index ordered by due time.</summary>
internal sealed partial class TablesOutbox(StorageTable table, TimeProvider clock, ILogger<TablesOutbox> log) : IOutbox
{
    public const string Dead = "dead";

    private const int MaxAttempts = 100;

    /// <summary>The age at which the save or change that wrote an index row has either completed or never will.</summary>
    private static readonly TimeSpan MaxSaveDuration = TimeSpan.FromMinutes(5);

    public async Task<IReadOnlyList<OutboxEntry>> Claim(string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        var claimed = new List<OutboxEntry>();
        if (most <= 0) return claimed;
        var seen = new HashSet<CaseNumber>();
        await foreach (var row in table.Range(OutboxBatch.DuePartition, "0", TableKeys.Time(now.AddTicks(1)), Math.Clamp(most, 1, 100), cancellation))
        {
            if (seen.Add(OutboxBatch.Named(row).Case)) claimed.AddRange(await ClaimReadable(row, owner, most - claimed.Count, now, lease, cancellation));
            if (claimed.Count >= most) break;
        }

        return claimed;
    }

    public Task Renew(OutboxEntry entry, string owner, DateTimeOffset until, CancellationToken cancellation) =>
        Change(entry, effect => effect.Owner == owner ? effect with { Ready = until } : effect, cancellation);

    public async Task Release(string owner, CancellationToken cancellation)
    {
        var cases = new HashSet<CaseNumber>();
        await foreach (var row in table.Range(OutboxBatch.DuePartition, "0", "}", cancellation: cancellation)) cases.Add(OutboxBatch.Named(row).Case);
        foreach (var number in cases)
        {
            await ChangeWithRetries(number, outbox =>
            {
                var changed = new HashSet<OutboxBatch>();
                foreach (var batch in outbox.Batches)
                foreach (var effect in batch.Effects.Where(e => e.Owner == owner).ToList())
                {
                    CaseOutbox.Replace(batch, effect, effect with { Owner = null, Ready = effect.CreatedAt });
                    changed.Add(batch);
                }

                return changed;
            }, cancellation);
        }
    }

    public Task Complete(OutboxEntry entry, CancellationToken cancellation) => Change(entry, _ => null, cancellation);

    public Task Postpone(OutboxEntry entry, DateTimeOffset until, string error, CancellationToken cancellation) => Change(
        entry, effect => effect with { Owner = null, Ready = until, Attempts = effect.Attempts + 1, Error = error }, cancellation);

    public async Task GiveUp(OutboxEntry entry, GivenUpReason reason, string error, CancellationToken cancellation)
    {
        // The dead letter is written before the effect is removed; repeating this writes the same row.
        if ((await CaseOutbox.Read(table, entry.Case, cancellation)).Find(entry.Key) is not { } found) return;
        var letter = new StoredLetter(entry.Case, entry.Key, entry.Effect, found.Effect.Attempts + 1, entry.CreatedAt, clock.GetUtcNow(), error) { Reason = reason.ToString() };
        await table.Upsert(DeadRow(letter), cancellation);
        await Complete(entry, cancellation);
    }

    public async Task<DateTimeOffset?> NextDue(CancellationToken cancellation)
    {
        await foreach (var row in table.Range(OutboxBatch.DuePartition, "0", "}", 1, cancellation)) return OutboxBatch.DueOf(row);
        return null;
    }

    public Task Remember(SentCard sent, CancellationToken cancellation) => table.Upsert(
        new TableEntity(CaseRows.Partition(sent.Case), Sent(sent.Card) + TableKeys.Text(sent.To.ToString())).With(StoreJson.Write(sent)), cancellation);

    public async Task<IReadOnlyList<SentCard>> Sent(CaseNumber number, CardRef card, CancellationToken cancellation)
    {
        var rows = await StorageTable.All(table.Rows(CaseRows.Partition(number), Sent(card), cancellation: cancellation), cancellation);
        return [.. rows.Select(r => StoreJson.Read<SentCard>(r.Text())).OrderBy(s => s.To.ToString(), StringComparer.Ordinal)];
    }

    public async Task<IReadOnlyList<DeadLetter>> DeadLetters(int most, CancellationToken cancellation)
    {
        var letters = new List<DeadLetter>();
        await foreach (var row in table.Range(Dead, "0", "}", Math.Clamp(most, 1, 1000), cancellation))
        {
            if (letters.Count == most) break;
            letters.Add(ReadDeadLetter(row));
        }

        return letters;
    }

    public async Task<bool> Requeue(string key, CancellationToken cancellation)
    {
        // A scan is enough: dead letters are few, and their keys start with their age.
        await foreach (var row in table.Range(Dead, "0", "}", cancellation: cancellation))
        {
            if (ReadDeadLetter(row) is not { } letter || letter.Key != key) continue;
            var now = clock.GetUtcNow();
            await ChangeWithRetries(letter.Case, outbox =>
            {
                // Already requeued by an attempt that died before it deleted the dead letter.
                if (outbox.Find(key) is not null) return [];
                var (first, place) = OutboxBatch.Parts(key);
                return [outbox.Add(letter.Case, first, new WaitingEffect(place, letter.Effect, now, now))];
            }, cancellation);
            await table.Delete(row.PartitionKey, row.RowKey, cancellation);
            return true;
        }

        return false;
    }

    public static TableEntity DeadRow(StoredLetter letter) =>
        new TableEntity(Dead, TableKeys.Join(TableKeys.LatestFirst(letter.CreatedAt), TableKeys.Text(letter.Key))).With(StoreJson.Write(letter));

    private static DeadLetter ReadDeadLetter(TableEntity row)
    {
        var letter = StoreJson.Read<StoredLetter>(row.Text());
        return new DeadLetter(letter.Case, letter.Key, letter.Effect, letter.Attempts, letter.CreatedAt, letter.GivenUpAt, DeadLetter.ReadReason(letter.Reason), letter.Error);
    }

    private static string Sent(CardRef card) => TableKeys.Join("c", TableKeys.Text(StoreJson.Write(card))) + TableKeys.Part;

    /// <summary>An unreadable row must not hold up other cases.</summary>
    private async Task<List<OutboxEntry>> ClaimReadable(
        TableEntity index, string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        try
        {
            return await Claim(index, owner, most, now, lease, cancellation);
        }
        catch (Exception e) when (e is JsonException or FormatException)
        {
            Unreadable(log, e, OutboxBatch.Named(index).Case);
            return [];
        }
    }

    private async Task<List<OutboxEntry>> Claim(
        TableEntity index, string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        var claimed = new List<OutboxEntry>();
        var number = OutboxBatch.Named(index).Case;
        var outbox = await ChangeWithRetries(number, outbox =>
        {
            claimed.Clear();
            var changed = new HashSet<OutboxBatch>();
            foreach (var (batch, effect) in outbox.Heads.Where(h => h.Effect.Ready <= now).OrderBy(h => h.Effect.Ready).Take(most).ToList())
            {
                claimed.Add(batch.Entry(effect));
                CaseOutbox.Replace(batch, effect, effect with { Owner = owner, Ready = now + lease });
                changed.Add(batch);
            }

            return changed;
        }, cancellation);
        if (claimed.Count == 0) await DeleteIfStale(index, outbox, cancellation);
        return claimed;
    }

    /// <summary>Deletes an outdated index row, unless the save that wrote it may still be in progress.</summary>
    private async Task DeleteIfStale(TableEntity index, CaseOutbox outbox, CancellationToken cancellation)
    {
        var named = OutboxBatch.Named(index);
        var batch = outbox.Batches.FirstOrDefault(b => b.First == named.First);
        if (batch?.IsNamedBy(index) is true) return;
        // The revision was reached with another mark, so this row's change did not succeed.
        if (batch?.Revision >= named.Revision || (batch is null && await IsGone(index, named.Case, named.First, cancellation)) || await table.Age(index, cancellation) > MaxSaveDuration)
            await table.Delete(index.PartitionKey, index.RowKey, cancellation);
    }

    /// <summary>Whether the save has completed and no batch uses this index row. The order matters: the save may complete in between.</summary>
    private async Task<bool> IsGone(TableEntity index, CaseNumber number, int first, CancellationToken cancellation) =>
        await IsSaved(number, first, cancellation) && !(await CaseOutbox.Read(table, number, cancellation)).Batches.Any(b => b.IsNamedBy(index));

    /// <summary>Whether the save has completed. If so, a missing batch has been carried out or never existed.</summary>
    private async Task<bool> IsSaved(CaseNumber number, int first, CancellationToken cancellation)
    {
        await foreach (var row in table.Rows(CaseRows.Partition(number), CaseRows.Summary, 1, cancellation)) return CaseRows.VersionOf(row) >= first;
        return false;
    }

    private Task Change(OutboxEntry entry, Func<WaitingEffect, WaitingEffect?> change, CancellationToken cancellation) =>
        ChangeWithRetries(entry.Case, outbox =>
    {
        if (outbox.Find(entry.Key) is not { } found) return [];
        var next = change(found.Effect);
        if (next == found.Effect) return [];
        if (next is null) CaseOutbox.Remove(found.Batch, found.Effect);
        else CaseOutbox.Replace(found.Batch, found.Effect, next);
        return [found.Batch];
    }, cancellation);

    /// <summary>Reads, changes and writes the outbox, retrying on conflicts.</summary>
    /// <exception cref="InvalidOperationException">There were more conflicts than contention between instances can explain.</exception>
    private async Task<CaseOutbox> ChangeWithRetries(
        CaseNumber number, Func<CaseOutbox, HashSet<OutboxBatch>> change, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var outbox = await CaseOutbox.Read(table, number, cancellation);
            if (await outbox.Write(table, change(outbox), cancellation)) return outbox;
            if (attempt == MaxAttempts) throw new InvalidOperationException($"The outbox of {number} could not be written in {MaxAttempts} attempts.");
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 * Math.Min(attempt, 20))), clock, cancellation);
        }
    }

    /// <summary>The stored form of a dead letter.</summary>
    internal sealed record StoredLetter(
        CaseNumber Case, string Key, [property: JsonConverter(typeof(EffectJson))] Effect Effect, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, string Error)
    {
        /// <summary>A name, so that one of a newer version can be read; null if it was given up before reasons were stored.</summary>
        public string? Reason { get; init; }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox of {Case} cannot be read; skipped")]
    private static partial void Unreadable(ILogger logger, Exception exception, CaseNumber @case);
}
