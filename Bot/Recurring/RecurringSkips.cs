using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Which yearly work the officers skip in a fiscal year, by procedure.</summary>
internal sealed class RecurringSkips(IMemory memory)
{
    public async Task<IReadOnlyDictionary<string, Skip>> Of(FiscalYear year, CancellationToken cancellation) => await Note(year).Read(cancellation) ?? [];

    /// <inheritdoc cref="SharedNote{T}.Change"/>
    public Task Change(FiscalYear year, Func<Dictionary<string, Skip>?, Dictionary<string, Skip>?> change, CancellationToken cancellation) =>
        Note(year).Change(change, cancellation);

    private SharedNote<Dictionary<string, Skip>> Note(FiscalYear year) => new(memory, $"recurring/{year}");
}
