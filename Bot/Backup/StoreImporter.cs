using OnesqaBot.Adapters.Archive;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary>
/// Fills an empty store, and says so in the store until everything is there and was compared. One that was broken off is begun
/// from the start.
/// </summary>
internal sealed class StoreImporter(OfflineData target)
{
    private const int AtOnce = 200;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <param name="files">What the data folder is filled with; null where it is not.</param>
    /// <exception cref="StartException">The store is in use, or is not empty.</exception>
    public async Task Begin(string from, IReadOnlyCollection<string>? files, CancellationToken cancellation)
    {
        var instances = target.Instances;
        var mark = await instances.Mark(cancellation);
        if (mark is { State: StoreState.Moved }) throw new StartException(mark.Sentence);
        if (mark is null && (!await target.Archive.IsEmpty(cancellation) || (files is not null && !target.Files.IsEmpty())))
            throw new StartException($"{target.Archive.Place} มีข้อมูลอยู่แล้ว กรุณาระบุที่ว่าง ยังไม่มีอะไรถูกเปลี่ยน ({target.Archive.Place} is not empty: name an empty place. Nothing was changed)");
        // Of one that was broken off, files of the same backup may be there, and are written once more; others would be mixed with them.
        if (files is not null && target.Files.Besides(files) is { } other)
            throw new StartException($"โฟลเดอร์ข้อมูลมีไฟล์ที่ไม่ได้มาจาก {from} เช่น {other} กรุณาใช้โฟลเดอร์ว่าง ยังไม่มีอะไรถูกเปลี่ยน (The data folder holds files that are not of {from}, such as {other}: name an empty folder. Nothing was changed)");
        await RefuseRunning(target, cancellation);
        await instances.SetMark(new StoreMark(StoreState.Filling, from, Now), cancellation);
        try
        {
            // One may have started just before it could see the mark.
            await RefuseRunning(target, cancellation);
        }
        catch (StartException) when (mark is null)
        {
            await instances.RemoveMark(CancellationToken.None);
            throw;
        }

        await target.Archive.Clear(cancellation);
    }

    /// <returns>What was written.</returns>
    public async Task<RecordCounts> Fill(IAsyncEnumerable<StoreRecord> records, CancellationToken cancellation)
    {
        var tally = new RecordCounts();
        var some = new List<StoreRecord>(AtOnce);
        await foreach (var record in records.WithCancellation(cancellation))
        {
            tally.Add(record);
            some.Add(record);
            if (some.Count < AtOnce) continue;
            await target.Archive.Write(some, cancellation);
            some.Clear();
        }

        await target.Archive.Write(some, cancellation);
        return tally;
    }

    /// <summary>Reads back what was written and compares it. Only where it is the same does the store become one that the bot may run on.</summary>
    /// <exception cref="StartException">It is not the same.</exception>
    public async Task End(RecordCounts written, CancellationToken cancellation)
    {
        var stands = new RecordCounts();
        await foreach (var record in target.Archive.Read(cancellation)) stands.Add(record);
        if (written.Differences(stands) is { Count: > 0 } differences)
            throw new StartException($"ข้อมูลที่เขียนไม่ตรงกับต้นทาง กรุณาสั่งอีกครั้ง (What was written differs from where it came from: {string.Join("; ", differences.Take(10))}. Run it again)");
        await target.Instances.RemoveMark(cancellation);
    }

    public static async Task RefuseRunning(OfflineData place, CancellationToken cancellation)
    {
        if (await place.Instances.Running(Now, cancellation) is not { Count: > 0 } running) return;
        var seconds = (int)InstanceRegister.Lasts.TotalSeconds;
        throw new StartException(FormattableString.Invariant(
            $"บอตกำลังทำงานกับ {place.Archive.Place} ({string.Join(", ", running.Select(r => r.Instance))}) กรุณาหยุดบอตทุกเครื่องก่อน หากบอตดับไปเองให้รอ {seconds} วินาที ยังไม่มีอะไรถูกเปลี่ยน (The bot runs on {place.Archive.Place}: stop every instance. One that was killed counts for {seconds} seconds. Nothing was changed)"));
    }
}
