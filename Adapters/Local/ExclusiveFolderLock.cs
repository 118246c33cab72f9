namespace OnesqaBot.Adapters.Local;

/// <summary>Allows one writer at a time in a folder, within this process and, by means of a lock file, across processes.</summary>
internal sealed class ExclusiveFolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>After this many attempts (10 s) the owner of the lock must be hanging.</summary>
    private const int MaxPauses = 500;

    private readonly SemaphoreSlim _semaphore = new(1, 1);

    /// <exception cref="IOException">Another process did not release the lock in time.</exception>
    public async Task<T> RunExclusively<T>(string lockFile, Func<Task<T>> write, CancellationToken cancellation)
    {
        await _semaphore.WaitAsync(cancellation);
        try
        {
            await using var held = await Lock(lockFile, cancellation);
            return await write();
        }
        finally
        {
            _semaphore.Release();
        }
    }

    public void Dispose() => _semaphore.Dispose();

    private static async Task<FileStream> Lock(string lockFile, CancellationToken cancellation)
    {
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                // The operating system releases the lock when the process ends, however it ends. The file itself remains.
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (pauses < MaxPauses && File.Exists(lockFile))
            {
                // Real time even under a simulated clock, because this waits for another process.
                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
        }
    }
}
