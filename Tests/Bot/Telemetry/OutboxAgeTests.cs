using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot.Telemetry;
using Xunit;

namespace OnesqaBot.Bot.Tests.Telemetry;

public sealed class OutboxAgeTests : IDisposable
{
    private readonly SqliteFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(Changes.T0);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_is_the_time_since_the_oldest_effect_became_due()
    {
        var store = _folder.Open();
        var age = new OutboxAge(store.Outbox, _clock);
        Assert.Equal(0, Assert.Single(age.Measure()).Value);

        await store.Cases.Save(Changes.Open(Changes.Number(1), effects: [Changes.Card("a")]), default);
        _clock.Advance(TimeSpan.FromSeconds(90));
        await store.Cases.Save(Changes.Open(Changes.Number(2), at: _clock.GetUtcNow(), effects: [Changes.Card("a")]), default);
        Assert.Equal(90, Assert.Single(age.Measure()).Value);

        // What an instance has claimed is not late, as long as the claim lasts.
        await store.Outbox.Claim("o", 10, _clock.GetUtcNow(), TimeSpan.FromMinutes(1), default);
        Assert.Equal(0, Assert.Single(age.Measure()).Value);
    }

    [Fact]
    public void A_store_that_does_not_tell_is_no_measurement()
    {
        var services = _folder.Services(Path.Combine(_folder.Folder, "no", "such"));
        File.WriteAllText(Path.Combine(_folder.Folder, "no"), "a file where the folder would be");
        Assert.Empty(new OutboxAge((OnesqaBot.Workflow.Ports.IOutbox)services.GetService(typeof(OnesqaBot.Workflow.Ports.IOutbox))!, _clock).Measure());
    }
}
