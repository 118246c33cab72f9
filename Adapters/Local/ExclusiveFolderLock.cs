namespace OnesqaBot.Adapters.Local;

/// <summary>Lets one writer at a time into a folder: within this process, and among processes by a lock file.</summary>
internal sealed class ExclusiveFolderLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>An owner that holds the lock so long has hung.</summary>
    private const int MostPauses = 500;

    private readonly SemaphoreSlim _here = new(1, 1);

    /// <exception cref="IOException">Another process held the lock all the time.</exception>
    public async Task<T> Alone<T>(string lockFile, Func<Task<T>> write, CancellationToken cancellation)
    {
        await _here.WaitAsync(cancellation);
        try
        {
            await using var held = await Lock(lockFile, cancellation);
            return await write();
        }
        finally
        {
            _here.Release();
        }
    }

    public void Dispose() => _here.Dispose();

    private static async Task<FileStream> Lock(string lockFile, CancellationToken cancellation)
    {
        for (var pauses = 0; ; pauses++)
        {
            try
            {
                // The system lets go of it when the process ends, however it ends. The file itself stays.
                return new FileStream(lockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (pauses < MostPauses && File.Exists(lockFile))
            {
                // Real time, whatever clock the office runs by: this waits for another process.
                await Task.Delay(Pause, TimeProvider.System, cancellation);
            }
        }
    }
}
