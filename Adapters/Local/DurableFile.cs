using System.Runtime.InteropServices;
using System.Text;

namespace OnesqaBot.Adapters.Local;

/// <summary>Writes files so that a crash or a power cut leaves the old content or the new one, never a half.</summary>
internal static class DurableFile
{
    /// <inheritdoc cref="Replace(string, byte[], string, CancellationToken)"/>
    public static Task Replace(string path, byte[] content, CancellationToken cancellation) => Replace(path, content, path + ".tmp", cancellation);

    /// <summary>Writes to a file beside it, waits for the disk, and puts it in place.</summary>
    /// <param name="temporary">The file beside it. Of several who write at once each needs one of its own.</param>
    public static async Task Replace(string path, byte[] content, string temporary, CancellationToken cancellation)
    {
        await using (var file = Create(temporary))
        {
            await file.WriteAsync(content, cancellation);
            file.Flush(flushToDisk: true);
        }

        Move(temporary, path);
    }

    public static FileStream Create(string path) =>
        new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 81920, FileOptions.Asynchronous);

    /// <summary>Takes the place of whatever is at the target, in one step, and waits until the disk has the new name.</summary>
    public static void Move(string from, string to)
    {
        File.Move(from, to, overwrite: true);
        Flush(Path.GetDirectoryName(to)!);
    }

    /// <summary>Copies by way of a temporary name: the target is there in full or not at all.</summary>
    public static async Task Copy(string from, string to, CancellationToken cancellation)
    {
        var temporary = to + ".tmp";
        await using (var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.Read, 81920, FileOptions.Asynchronous))
        await using (var target = Create(temporary))
        {
            await source.CopyToAsync(target, cancellation);
            target.Flush(flushToDisk: true);
        }

        Move(temporary, to);
    }

    /// <summary>A new name in a folder is on the disk only when the folder is. Windows does that by itself, .NET has no call for it.</summary>
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Posix.Open(Encoding.UTF8.GetBytes(folder + '\0'), flags: 0);
        if (handle < 0) return;
        // A file system that cannot flush a folder (some network shares) is as good as it gets.
        _ = Posix.FSync(handle);
        _ = Posix.Close(handle);
    }

    private static class Posix
    {
        [DllImport("libc", EntryPoint = "open", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Open(byte[] path, int flags);

        [DllImport("libc", EntryPoint = "fsync", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int FSync(int handle);

        [DllImport("libc", EntryPoint = "close", ExactSpelling = true), DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
        public static extern int Close(int handle);
    }
}
