using System.Text.Json;
using System.Text.Json.Serialization;
using Azure.Data.Tables;
using Microsoft.Extensions.Logging;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Effects that wait, in their cases' partitions, found by an index in the order in which they are due.</summary>
internal sealed partial class TablesOutbox(StorageTable table, TimeProvider clock, ILogger<TablesOutbox> log) : IOutbox
{
    public const string Dead = "dead";

    private const int MostTries = 100;

    /// <summary>A save or a change that wrote its index row has done the rest by then, or never will.</summary>
    private static readonly TimeSpan OnItsWay = TimeSpan.FromMinutes(5);

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
            await Retried(number, outbox =>
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

    public async Task GiveUp(OutboxEntry entry, string error, CancellationToken cancellation)
    {
        // First kept, then struck off: the same twice gives the same row.
        if ((await CaseOutbox.Read(table, entry.Case, cancellation)).Find(entry.Key) is not { } found) return;
        var letter = new StoredLetter(entry.Case, entry.Key, entry.Effect, found.Effect.Attempts + 1, entry.CreatedAt, clock.GetUtcNow(), error);
        await table.Put(DeadRow(letter), cancellation);
        await Complete(entry, cancellation);
    }

    public async Task<DateTimeOffset?> NextDue(CancellationToken cancellation)
    {
        await foreach (var row in table.Range(OutboxBatch.DuePartition, "0", "}", 1, cancellation)) return OutboxBatch.DueOf(row);
        return null;
    }

    public Task Remember(SentCard sent, CancellationToken cancellation) => table.Put(
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
            letters.Add(Letter(row));
        }

        return letters;
    }

    public async Task<bool> Requeue(string key, CancellationToken cancellation)
    {
        // Dead letters are few, and their rows are in the order of their age.
        await foreach (var row in table.Range(Dead, "0", "}", cancellation: cancellation))
        {
            if (Letter(row) is not { } letter || letter.Key != key) continue;
            var now = clock.GetUtcNow();
            await Retried(letter.Case, outbox =>
            {
                // Put back by an attempt that died before it took the letter away.
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

    private static DeadLetter Letter(TableEntity row)
    {
        var letter = StoreJson.Read<StoredLetter>(row.Text());
        return new DeadLetter(letter.Case, letter.Key, letter.Effect, letter.Attempts, letter.CreatedAt, letter.GivenUpAt, letter.Error);
    }

    private static string Sent(CardRef card) => TableKeys.Join("c", TableKeys.Text(StoreJson.Write(card))) + TableKeys.Part;

    /// <summary>A row that cannot be read holds up its own case and no other.</summary>
    private async Task<List<OutboxEntry>> ClaimReadable(TableEntity index, string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
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

    private async Task<List<OutboxEntry>> Claim(TableEntity index, string owner, int most, DateTimeOffset now, TimeSpan lease, CancellationToken cancellation)
    {
        var taken = new List<OutboxEntry>();
        var number = OutboxBatch.Named(index).Case;
        var outbox = await Retried(number, outbox =>
        {
            taken.Clear();
            var changed = new HashSet<OutboxBatch>();
            foreach (var (batch, effect) in outbox.Heads.Where(h => h.Effect.Ready <= now).OrderBy(h => h.Effect.Ready).Take(most).ToList())
            {
                taken.Add(batch.Entry(effect));
                CaseOutbox.Replace(batch, effect, effect with { Owner = owner, Ready = now + lease });
                changed.Add(batch);
            }

            return changed;
        }, cancellation);
        if (taken.Count == 0) await Heal(index, outbox, cancellation);
        return taken;
    }

    /// <summary>Takes away an index row that names nothing any more; one whose save may still be under way stays.</summary>
    private async Task Heal(TableEntity index, CaseOutbox outbox, CancellationToken cancellation)
    {
        var named = OutboxBatch.Named(index);
        var batch = outbox.Batches.FirstOrDefault(b => b.First == named.First);
        if (batch?.IsNamedBy(index) is true) return;
        // A revision that was reached under another mark was never this one's.
        if (batch?.Revision >= named.Revision || (batch is null && await IsGone(index, named.Case, named.First, cancellation)) || await table.Age(index, cancellation) > OnItsWay)
            await table.Delete(index.PartitionKey, index.RowKey, cancellation);
    }

    /// <summary>Whether the save is over, and what it left carried out or never this row's: asked in that order, for it may end in between.</summary>
    private async Task<bool> IsGone(TableEntity index, CaseNumber number, int first, CancellationToken cancellation) =>
        await IsSaved(number, first, cancellation) && !(await CaseOutbox.Read(table, number, cancellation)).Batches.Any(b => b.IsNamedBy(index));

    /// <summary>Whether the save of that sequence is over: a batch of it that is not there has been carried out, or never was.</summary>
    private async Task<bool> IsSaved(CaseNumber number, int first, CancellationToken cancellation)
    {
        await foreach (var row in table.Rows(CaseRows.Partition(number), CaseRows.Summary, 1, cancellation)) return CaseRows.VersionOf(row) >= first;
        return false;
    }

    private Task Change(OutboxEntry entry, Func<WaitingEffect, WaitingEffect?> change, CancellationToken cancellation) => Retried(entry.Case, outbox =>
    {
        if (outbox.Find(entry.Key) is not { } found) return [];
        var next = change(found.Effect);
        if (next == found.Effect) return [];
        if (next is null) CaseOutbox.Strike(found.Batch, found.Effect);
        else CaseOutbox.Replace(found.Batch, found.Effect, next);
        return [found.Batch];
    }, cancellation);

    /// <summary>Reads, changes and writes until nobody was faster.</summary>
    /// <exception cref="InvalidOperationException">Others were faster again and again: no contention of instances is like that.</exception>
    private async Task<CaseOutbox> Retried(
        CaseNumber number, Func<CaseOutbox, HashSet<OutboxBatch>> change, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            var outbox = await CaseOutbox.Read(table, number, cancellation);
            if (await outbox.Write(table, change(outbox), cancellation)) return outbox;
            if (tries == MostTries) throw new InvalidOperationException($"The outbox of {number} changed {MostTries} times while it was written once.");
            await Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 20 * Math.Min(tries, 20))), clock, cancellation);
        }
    }

    /// <summary>A dead letter's row.</summary>
    internal sealed record StoredLetter(
        CaseNumber Case, string Key, [property: JsonConverter(typeof(EffectJson))] Effect Effect, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, string Error);

    [LoggerMessage(Level = LogLevel.Error, Message = "The outbox rows of {Case} cannot be read; skipped")]
    private static partial void Unreadable(ILogger logger, Exception exception, CaseNumber @case);
}
