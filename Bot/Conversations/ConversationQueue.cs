using System.Collections.Concurrent;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Serializes the inputs of a conversation within this instance, so that replies keep their order. Between instances,
/// conditional writes decide; the queue only avoids needless conflicts.
/// </summary>
internal sealed class ConversationQueue
{
    private readonly ConcurrentDictionary<string, Task> _last = new(StringComparer.Ordinal);

    public async Task<T> Run<T>(string conversation, Func<Task<T>> work, CancellationToken cancellation)
    {
        var current = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Task.CompletedTask;
        _ = _last.AddOrUpdate(conversation, current.Task, (_, last) =>
        {
            before = last;
            return current.Task;
        });
        try
        {
            await before.WaitAsync(cancellation);
            return await work();
        }
        finally
        {
            // If this caller stops waiting, the next one must still wait for the earlier ones.
            _ = before.ContinueWith(
                _ =>
                {
                    current.SetResult();
                    _last.TryRemove(new(conversation, current.Task));
                },
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
