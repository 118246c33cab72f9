using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Recurring;

/// <summary>
/// Opens recurring cases on their scheduled day, once per fiscal year. Cases scheduled before the bot was introduced may exist
/// on paper: officers decide whether to open or skip those.
/// </summary>
internal sealed partial class RecurringCaseOpener(
    IKeyValueStore store, RecurringCaseService recurring, OfficeContext office, ILogger<RecurringCaseOpener> log)
{
    private readonly StoredValue<Begin> _begun = new(store, "recurring/begun");
    private DateOnly _lastRun;

    /// <summary>Reads the store once a day: within a day it changes only through what people do themselves.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_lastRun == now.Today) return;
        var begun = (await _begun.Change(before => before is null ? new Begin(now.Today) : null, cancellation))!.Day;
        foreach (var line in await recurring.OfYear(FiscalYear.FromDate(now.Today), now, cancellation))
        {
            if (line.Case is not null || line.Skip is not null || line.Day > now.Today || line.Day < begun) continue;
            var settled = await recurring.Open(line, by: null, early: null, cancellation);
            if (settled.Decision is Accepted accepted) Opened(log, accepted.State.Number);
        }

        _lastRun = now.Today;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Case} opened automatically")]
    private static partial void Opened(ILogger logger, CaseNumber @case);

    /// <param name="Day">The day of the bot's first run.</param>
    internal sealed record Begin(DateOnly Day);
}
