using Azure;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary>
/// Moves a store to another place. What is left behind is marked, so that of the two only one is ever used; a move that was
/// broken off or is regretted can be cancelled.
/// </summary>
internal static class StoreMove
{
    public static async Task Run(StoreKind from, StoreKind to, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        await using var source = OfflineData.Create(settings, from);
        await source.OpenExisting(cancellation);
        var left = await source.Instances.Mark(cancellation);
        if (left is { State: StoreState.Filling }) throw new StartException(left.Sentence);
        await using var target = OfflineData.Create(settings, to);
        // What has been moved elsewhere is no longer what the office works with.
        if (left is not null && left.Other != target.Archive.Place) throw new StartException(left.Sentence);
        await target.Open(cancellation);
        await StoreImporter.RefuseRunning(source, cancellation);
        if (left is not null && await IsWhole(target, cancellation))
            throw new StartException($"ข้อมูลย้ายไปที่ {target.Archive.Place} ครบแล้ว ไม่ต้องสั่งอีก (All of it has been moved to {target.Archive.Place} already)");
        var filling = new StoreImporter(target);
        await filling.Begin(source.Archive.Place, files: null, cancellation);
        // From here on nobody starts on what is left behind, and whoever started just before sees it and stops.
        await source.Instances.SetMark(new StoreMark(StoreState.Moved, target.Archive.Place, TimeProvider.System.GetUtcNow()), cancellation);
        try
        {
            await StoreImporter.RefuseRunning(source, cancellation);
        }
        catch (StartException)
        {
            await source.Instances.RemoveMark(CancellationToken.None);
            throw;
        }

        var written = await filling.Fill(source.Archive.Read(cancellation), cancellation);
        await filling.End(written, cancellation);
        await BackupCommand.Report(output, written, 0, new($"ย้ายข้อมูลจาก {source.Archive.Place} ไป {target.Archive.Place} แล้ว ข้อมูลเดิมยังอยู่", $"Moved to {target.Archive.Place}; what was there before is still there"));
    }

    /// <summary>What was left behind is used again. Where the move had come to its end, its target is from now on what was left behind.</summary>
    public static async Task Cancel(StoreKind from, StoreKind to, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        await using var source = OfflineData.Create(settings, from);
        await source.OpenExisting(cancellation);
        // The mark of a store that is half filled stays: nothing but filling it makes it whole.
        if (await source.Instances.Mark(cancellation) is not { State: StoreState.Moved } mark)
            throw new StartException($"ไม่มีการย้ายให้ยกเลิกที่ {source.Archive.Place} (There is no move from {source.Archive.Place} to cancel)");
        var isRetired = await Retire(mark, source, to, settings, cancellation);
        await source.Instances.RemoveMark(cancellation);
        await output.WriteLineAsync($"ใช้ข้อมูลที่ {source.Archive.Place} ได้ตามเดิม อย่าใช้ {mark.Other} อีก (The data at {source.Archive.Place} is in use again; do not use {mark.Other} any more)");
        if (!isRetired) await output.WriteLineAsync($"{mark.Other} ไม่ตอบ จึงไม่มีเครื่องหมายกันไว้ที่นั่น ({mark.Other} does not answer: nothing there keeps a bot from it)");
    }

    /// <summary>Keeps every bot from the target of a move that is taken back. One that is half filled is kept from them already.</summary>
    /// <returns>False where it cannot be reached: who goes back for that reason must not wait for it.</returns>
    private static async Task<bool> Retire(StoreMark mark, OfflineData source, StoreKind to, IConfiguration settings, CancellationToken cancellation)
    {
        if (to == StoreKind.Tables && StateServices.KindOf(settings) != to) return false;
        await using var target = OfflineData.Create(settings, to);
        if (target.Archive.Place != mark.Other) return false;
        try
        {
            if (!await target.Archive.Exists(cancellation)) return true;
            await target.Open(cancellation);
            await StoreImporter.RefuseRunning(target, cancellation);
            if (await IsWhole(target, cancellation))
                await target.Instances.SetMark(new StoreMark(StoreState.Moved, source.Archive.Place, TimeProvider.System.GetUtcNow()), cancellation);
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return false;
        }
    }

    private static async Task<bool> IsWhole(OfflineData place, CancellationToken cancellation) =>
        await place.Instances.Mark(cancellation) is null && !await place.Archive.IsEmpty(cancellation);
}
