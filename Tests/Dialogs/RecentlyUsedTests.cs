using OnesqaBot.Dialogs.Intents.Sentences;
using Xunit;

namespace OnesqaBot.Dialogs.Tests;

public sealed class RecentlyUsedTests
{
    private readonly RecentlyUsed<object> _values = new(capacity: 2);

    private readonly List<string> _created = [];

    [Fact]
    public void The_value_that_was_not_used_for_longest_gives_way()
    {
        var first = Get("a");
        Get("b");
        Assert.Same(first, Get("a"));
        Get("c");
        Assert.Same(first, Get("a"));
        Assert.Equal(["a", "b", "c"], _created);
        Get("b");
        Get("c");
        Assert.Equal(["a", "b", "c", "b", "c"], _created);
    }

    [Fact]
    public async Task A_value_is_created_once_while_others_are_returned()
    {
        var ready = Get("ready");
        using ManualResetEventSlim started = new(), finish = new();
        var slow = Task.Run(() => _values.GetOrCreate("slow", () =>
        {
            started.Set();
            finish.Wait();
            return new object();
        }));
        started.Wait();
        var again = Task.Run(() => _values.GetOrCreate("slow", () => throw new InvalidOperationException("It is being created already.")));
        Assert.Same(ready, Get("ready"));
        finish.Set();
        Assert.Same(await slow, await again);
    }

    private object Get(string key) => _values.GetOrCreate(key, () =>
    {
        _created.Add(key);
        return new object();
    });
}
