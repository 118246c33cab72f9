using OnesqaBot.Workflow.Definitions;
using OnesqaBot.Workflow.Procedures;
using Xunit;

namespace OnesqaBot.Workflow.Tests;

/// <summary>Revisions that no file holds any more.</summary>
public sealed class ProcedureLibraryTests
{
    private static readonly Procedure Old = EmbeddedDefinitions.Procedures()[0];

    [Fact]
    public async Task A_revision_is_read_once_however_many_ask_and_nobody_need_wait()
    {
        var (reads, answer) = (0, new TaskCompletionSource<Procedure?>());
        var library = new ProcedureLibrary([], (_, _) =>
        {
            Interlocked.Increment(ref reads);
            return answer.Task;
        });
        using var impatient = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 10).Select(n => library.Find(Old.Id, "1999", n == 0 ? impatient.Token : default).AsTask()).ToList();
        Assert.All(asking, a => Assert.False(a.IsCompleted));
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking[0]);
        answer.SetResult(Old);
        Assert.All(await Task.WhenAll(asking.Skip(1)), p => Assert.Same(Old, p));
        await library.Find(Old.Id, "1999", default);
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task A_store_that_failed_is_asked_again()
    {
        var reads = 0;
        var library = new ProcedureLibrary([], (_, _) => ++reads == 1 ? Task.FromException<Procedure?>(new TimeoutException()) : Task.FromResult<Procedure?>(Old));
        await Assert.ThrowsAsync<TimeoutException>(() => library.Find(Old.Id, "1999", default).AsTask());
        Assert.Same(Old, await library.Find(Old.Id, "1999", default));
    }
}
