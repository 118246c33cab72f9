using System.Security.Cryptography;

namespace OnesqaBot.Adapters.Local;

/// <summary>
/// Writes successive versions under one name. The journal is authoritative: a version in the journal is filed, and anything that a
/// crash left unfinished is completed on the next call. A version that is not in the journal does not exist.
/// </summary>
/// <param name="reached">Called at each point of interest, so that a test can simulate a crash there.</param>
internal sealed class VersionedFileWriter(DocumentFiles files, TimeProvider clock, Action<string>? reached = null)
{
    public const string Written = "written", Journalled = "journalled", OldKept = "old kept", InPlace = "in place";

    /// <summary>Finishes what a crash interrupted.</summary>
    public async Task<DocumentJournal> Recover(CancellationToken cancellation)
    {
        var journal = await DocumentJournal.Read(files, cancellation);
        if (journal.Newest > 0) await Place(journal.Newest, cancellation);
        else if (File.Exists(files.Latest)) journal = await Adopt(journal, cancellation);
        return journal;
    }

    public async Task<DocumentJournal> Add(DocumentJournal journal, string key, Stream content, CancellationToken cancellation)
    {
        var pending = files.Pending(journal.Newest + 1);
        string hash;
        long size;
        await using (var file = DurableFile.Create(pending))
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

    /// <summary>Moves the newest version into place, if that is still to be done, after preserving the version it replaces.</summary>
    private async Task Place(int version, CancellationToken cancellation)
    {
        var pending = files.Pending(version);
        if (!File.Exists(pending)) return;

        // Copied rather than moved, so that a document with this name exists at all times for people who browse the folder.
        var older = files.Version(version - 1);
        if (version > 1 && !File.Exists(older) && File.Exists(files.Latest)) await DurableFile.Copy(files.Latest, older, cancellation);
        reached?.Invoke(OldKept);
        DurableFile.Move(pending, files.Latest);
    }

    /// <summary>Adopts a file that was placed there by hand as the first version, so that it is not overwritten.</summary>
    private async Task<DocumentJournal> Adopt(DocumentJournal journal, CancellationToken cancellation)
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
