using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Storage;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Recurring;

/// <summary>
/// Opens on its day what opens by itself, once a fiscal year. What should have opened before the bot came to the office may lie
/// there on paper: that is for the officers to open, or to skip.
/// </summary>
internal sealed partial class RecurringCaseOpener(IKeyValueStore store, RecurringCaseService recurring, OfficeContext office, ILogger<RecurringCaseOpener> log)
{
    private readonly StoredValue<Begin> _begun = new(store, "recurring/begun");
    private DateOnly _looked;

    /// <summary>Reads the store once a day: nothing of it changes by the hour but what people do themselves.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        var now = office.Get();
        if (_looked == now.Today) return;
        var begun = (await _begun.Change(before => before is null ? new Begin(now.Today) : null, cancellation))!.Day;
        foreach (var line in await recurring.OfYear(FiscalYear.FromDate(now.Today), now, cancellation))
        {
            if (line.Case is not null || line.Skip is not null || line.Day > now.Today || line.Day < begun) continue;
            var settled = await recurring.Open(line, by: null, early: null, cancellation);
            if (settled.Decision is Accepted accepted) Opened(log, accepted.State.Number);
        }

        _looked = now.Today;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Case} opened by itself")]
    private static partial void Opened(ILogger logger, CaseNumber @case);

    /// <param name="Day">When the bot first looked.</param>
    internal sealed record Begin(DateOnly Day);
}
