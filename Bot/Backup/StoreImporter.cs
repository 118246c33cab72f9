using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary>
/// Fills an empty store. The store is marked as filling until all data has been written and verified; an interrupted import
/// starts over.
/// </summary>
internal sealed class StoreImporter(OfflineData target)
{
    private const int BatchSize = 200;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <param name="files">Files that the data folder will be filled with; null if it is not filled.</param>
    /// <exception cref="StartException">The store is in use or not empty.</exception>
    public async Task Begin(string from, IReadOnlyCollection<string>? files, CancellationToken cancellation)
    {
        var instances = target.Instances;
        var mark = await instances.Mark(cancellation);
        if (mark is { State: StoreState.Moved }) throw new StartException(mark.Sentence);
        if (mark is null && (!await target.Archive.IsEmpty(cancellation) || (files is not null && !target.Files.IsEmpty())))
            throw new StartException($"{target.Archive.Place} is not empty: choose an empty location. Nothing was changed");
        // Files left by an interrupted restore of the same backup are overwritten; any other files would mix with the restored ones.
        if (files is not null && target.Files.FindOther(files) is { } other)
            throw new StartException($"The data folder contains files that are not from {from}, such as {other}: choose an empty folder. Nothing was changed");
        await RefuseRunning(target, cancellation);
        await instances.SetMark(new StoreMark(StoreState.Filling, from, Now), cancellation);
        try
        {
            // An instance may have started just before the mark was visible.
            await RefuseRunning(target, cancellation);
        }
        catch (StartException) when (mark is null)
        {
            await instances.RemoveMark(CancellationToken.None);
            throw;
        }

        await target.Archive.Clear(cancellation);
    }

    /// <returns>The counts of the written records.</returns>
    public async Task<RecordCounts> Fill(IAsyncEnumerable<StoreRecord> records, CancellationToken cancellation)
    {
        var tally = new RecordCounts();
        var batch = new List<StoreRecord>(BatchSize);
        await foreach (var record in records.WithCancellation(cancellation))
        {
            tally.Add(record);
            batch.Add(record);
            if (batch.Count < BatchSize) continue;
            await target.Archive.Write(batch, cancellation);
            batch.Clear();
        }

        await target.Archive.Write(batch, cancellation);
        return tally;
    }

    /// <summary>Reads the store back and compares it with what was written. Only a matching store is released for use by the bot.</summary>
    /// <exception cref="StartException">The store does not match.</exception>
    public async Task End(RecordCounts written, CancellationToken cancellation)
    {
        var actual = new RecordCounts();
        await foreach (var record in target.Archive.Read(cancellation)) actual.Add(record);
        if (written.Differences(actual) is { Count: > 0 } differences)
            throw new StartException($"The written data differs from the source: {string.Join("; ", differences.Take(10))}. Run the command again");
        await target.Instances.RemoveMark(cancellation);
    }

    public static async Task RefuseRunning(OfflineData data, CancellationToken cancellation)
    {
        if (await data.Instances.Running(Now, cancellation) is not { Count: > 0 } running) return;
        var seconds = (int)InstanceRegister.Lifetime.TotalSeconds;
        throw new StartException(FormattableString.Invariant(
            $"The bot is running on {data.Archive.Place} ({string.Join(", ", running.Select(r => r.Instance))}): stop every instance. A killed instance counts as running for {seconds} seconds. Nothing was changed"));
    }
}
