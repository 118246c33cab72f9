using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;
using OnesqaBot.Workflow.Year;

namespace OnesqaBot.Bot.Recurring;

/// <summary>The recurring cases that officers skip in a fiscal year, by procedure.</summary>
internal sealed class RecurringSkips(IKeyValueStore store)
{
    public async Task<IReadOnlyDictionary<string, RecurringSkip>> Read(FiscalYear year, CancellationToken cancellation) =>
        await Stored(year).Read(cancellation) ?? [];

    /// <inheritdoc cref="StoredValue{T}.Change"/>
    public Task Change(
        FiscalYear year, Func<Dictionary<string, RecurringSkip>?, Dictionary<string, RecurringSkip>?> change, CancellationToken cancellation) =>
        Stored(year).Change(change, cancellation);

    private StoredValue<Dictionary<string, RecurringSkip>> Stored(FiscalYear year) => new(store, $"recurring/{year}");
}
