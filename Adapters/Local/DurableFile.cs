using System.Runtime.InteropServices;
using System.Text;

namespace OnesqaBot.Adapters.Local;

/// <summary>Writes files atomically: after a crash or a power cut a file has either its old or its new content.</summary>
internal static class DurableFile
{
    /// <inheritdoc cref="Replace(string, byte[], string, CancellationToken)"/>
    public static Task Replace(string path, byte[] content, CancellationToken cancellation) => Replace(path, content, path + ".tmp", cancellation);

    /// <summary>Writes to a temporary file in the same folder, flushes it to disk, and moves it into place.</summary>
    /// <param name="temporary">The temporary file. Concurrent writers need one each.</param>
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

    /// <summary>Replaces the target atomically, and flushes the new name to disk.</summary>
    public static void Move(string from, string to)
    {
        File.Move(from, to, overwrite: true);
        Flush(Path.GetDirectoryName(to)!);
    }

    /// <summary>Copies through a temporary file, so that the target exists either completely or not at all.</summary>
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

    /// <summary>Flushes a folder, without which a new name may not survive a power cut. Windows does this itself; .NET has no API for it.</summary>
    private static void Flush(string folder)
    {
        if (OperatingSystem.IsWindows()) return;
        var handle = Posix.Open(Encoding.UTF8.GetBytes(folder + '\0'), flags: 0);
        if (handle < 0) return;
        // Best effort: some file systems, such as network shares, cannot flush a folder.
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
