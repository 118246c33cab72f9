using System.Collections.Concurrent;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Inputs of one conversation at this instance one after another, so that answers keep their order. Among instances the
/// store's condition decides; this only spares lost races.
/// </summary>
internal sealed class ConversationQueue
{
    private readonly ConcurrentDictionary<string, Task> _last = new(StringComparer.Ordinal);

    public async Task<T> Run<T>(string conversation, Func<Task<T>> work, CancellationToken cancellation)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var before = Task.CompletedTask;
        _ = _last.AddOrUpdate(conversation, mine.Task, (_, last) =>
        {
            before = last;
            return mine.Task;
        });
        try
        {
            await before.WaitAsync(cancellation);
            return await work();
        }
        finally
        {
            // Whoever gives up waiting must not let the next one past those before it.
            _ = before.ContinueWith(
                _ =>
                {
                    mine.SetResult();
                    _last.TryRemove(new(conversation, mine.Task));
                },
                CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        }
    }
}
