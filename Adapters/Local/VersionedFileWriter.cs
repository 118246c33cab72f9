using System.Security.Cryptography;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// Puts one version after another under a name. The journal decides: a version that stands in it is filed, and whatever
/// a crash left undone is done at the next call; one that does not stand in it never was.
/// </summary>
/// <param name="reached">Tells a test which point was reached, so that it can fall over there.</param>
internal sealed class VersionedFileWriter(DocumentFiles files, TimeProvider clock, Action<string>? reached = null)
{
    public const string Written = "written", Journalled = "journalled", OldKept = "old kept", InPlace = "in place";

    /// <summary>Finishes what a crash interrupted.</summary>
    public async Task<DocumentJournal> Recover(CancellationToken cancellation)
    {
        var journal = await DocumentJournal.Read(files, cancellation);
        if (journal.Newest > 0) await Place(journal.Newest, cancellation);
        else if (File.Exists(files.Latest)) journal = await TakeIn(journal, cancellation);
        return journal;
    }

    public async Task<DocumentJournal> Add(DocumentJournal journal, string key, Stream content, CancellationToken cancellation)
    {
        var coming = files.Coming(journal.Newest + 1);
        string hash;
        long size;
        await using (var file = DurableFile.Create(coming))
        {
            (hash, size) = await CopyHashing(content, file, cancellation);
            file.Flush(flushToDisk: true);
        }

        reached?.Invoke(Written);
        var next = journal.With(new FiledVersion(key, hash, size, clock.GetUtcNow()));
        await next.Write(files, cancellation);
        reached?.Invoke(Journalled);
        await Place(next.Newest, cancellation);
        reached?.Invoke(InPlace);
        return next;
    }

    /// <summary>Gives the newest version its name, once; before that keeps the one that has it.</summary>
    private async Task Place(int version, CancellationToken cancellation)
    {
        var coming = files.Coming(version);
        if (!File.Exists(coming)) return;

        // Copied, not moved: people who browse the folder see a document by this name at every moment.
        var older = files.Version(version - 1);
        if (version > 1 && !File.Exists(older) && File.Exists(files.Latest)) await DurableFile.Copy(files.Latest, older, cancellation);
        reached?.Invoke(OldKept);
        DurableFile.Move(coming, files.Latest);
    }

    /// <summary>Somebody put a file of this name there by hand: it counts as the first version, and is not written over.</summary>
    private async Task<DocumentJournal> TakeIn(DocumentJournal journal, CancellationToken cancellation)
    {
        await using var found = File.OpenRead(files.Latest);
        var (hash, size) = await CopyHashing(found, Stream.Null, cancellation);
        var next = journal.With(new FiledVersion("", hash, size, clock.GetUtcNow()));
        await next.Write(files, cancellation);
        return next;
    }

    private static async Task<(string Hash, long Size)> CopyHashing(Stream from, Stream to, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[81920];
        long size = 0;
        for (int read; (read = await from.ReadAsync(buffer, cancellation)) > 0; size += read)
        {
            hash.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        }

        return (Convert.ToHexStringLower(hash.GetHashAndReset()), size);
    }
}
