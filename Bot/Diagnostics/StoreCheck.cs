using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Writes a value to the store, reads it back and deletes it; also reports effects that are long overdue.</summary>
internal sealed class StoreCheck(IKeyValueStore store, IOutbox outbox, TimeProvider clock) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.Store;

    public string Fix => DiagnosticTexts.CheckStore;

    private static readonly TimeSpan MaxDelay = TimeSpan.FromMinutes(15);

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var key = $"doctor/{Guid.NewGuid():N}";
        await store.Write(new Dictionary<string, KeyValueItem> { [key] = new("ok", null) }, cancellation);
        var read = await store.Read([key], cancellation);
        await store.Delete([key], cancellation);
        if (read.GetValueOrDefault(key)?.Text != "ok") throw new InvalidOperationException("A written value could not be read back.");
        var due = await outbox.NextDue(cancellation);
        return
        [
            Finding.Good(DiagnosticTexts.StoreWorks),
            due is { } since && clock.GetUtcNow() - since > MaxDelay
                ? new Finding(FindingLevel.Bad, DiagnosticTexts.SendingLate, DiagnosticTexts.CheckSending)
                : Finding.Good(DiagnosticTexts.NothingToSend),
        ];
    }
}
