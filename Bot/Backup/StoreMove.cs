using Azure;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Bot.Instances;

namespace OnesqaBot.Bot.Backup;

/// <summary>
/// Moves a store to another location. The source is marked as moved, so that only one of the two is ever used. A move can be
/// canceled, whether it was interrupted or completed.
/// </summary>
internal static class StoreMove
{
    public static async Task Run(StoreKind from, StoreKind to, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        await using var source = OfflineData.Create(settings, from);
        await source.OpenExisting(cancellation);
        var sourceMark = await source.Instances.Mark(cancellation);
        if (sourceMark is { State: StoreState.Filling }) throw new StartException(sourceMark.Sentence);
        await using var target = OfflineData.Create(settings, to);
        // The source was moved to a different location, so it no longer holds the office's current data.
        if (sourceMark is not null && sourceMark.Other != target.Archive.Place) throw new StartException(sourceMark.Sentence);
        await target.Open(cancellation);
        await StoreImporter.RefuseRunning(source, cancellation);
        if (sourceMark is not null && await IsComplete(target, cancellation))
            throw new StartException($"All data has already been moved to {target.Archive.Place}");
        var importer = new StoreImporter(target);
        await importer.Begin(source.Archive.Place, files: null, cancellation);
        // From here on no instance starts on the source, and one that started just before sees the mark and stops.
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

        var written = await importer.Fill(source.Archive.Read(cancellation), cancellation);
        await importer.End(written, cancellation);
        await BackupCommand.Report(output, written, 0, $"Moved {source.Archive.Place} to {target.Archive.Place}; the original data is still there");
    }

    /// <summary>Puts the source of a move back into use. If the move had completed, its target is marked as moved instead.</summary>
    public static async Task Cancel(StoreKind from, StoreKind to, IConfiguration settings, TextWriter output, CancellationToken cancellation)
    {
        await using var source = OfflineData.Create(settings, from);
        await source.OpenExisting(cancellation);
        // A Filling mark is kept: only a complete import makes the store usable.
        if (await source.Instances.Mark(cancellation) is not { State: StoreState.Moved } mark)
            throw new StartException($"There is no move from {source.Archive.Place} to cancel");
        var isRetired = await Retire(mark, source, to, settings, cancellation);
        await source.Instances.RemoveMark(cancellation);
        await output.WriteLineAsync($"The data at {source.Archive.Place} is in use again; do not use {mark.Other} anymore");
        if (!isRetired) await output.WriteLineAsync($"{mark.Other} did not respond, so it is not marked as unusable");
    }

    /// <summary>Marks the target of a canceled move so that no bot runs on it. A partially filled target is already marked.</summary>
    /// <returns>False if the target cannot be reached, which must not prevent the cancellation: it may be the reason for it.</returns>
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
            if (await IsComplete(target, cancellation))
                await target.Instances.SetMark(new StoreMark(StoreState.Moved, source.Archive.Place, TimeProvider.System.GetUtcNow()), cancellation);
            return true;
        }
        catch (Exception e) when (e is RequestFailedException or AggregateException)
        {
            return false;
        }
    }

    private static async Task<bool> IsComplete(OfflineData data, CancellationToken cancellation) =>
        await data.Instances.Mark(cancellation) is null && !await data.Archive.IsEmpty(cancellation);
}
