using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>What all instances share: a table, and a folder, as instances of a web app share their /home.</summary>
internal sealed class SharedState(string connection, string data, ReviewOffice office)
{
    private readonly string _table = $"t{Guid.NewGuid():N}";

    public string Data => data;

    public string[] Settings =>
    [
        "--Tables:ConnectionString", connection, "--Tables:Table", _table,
        "--Bot:PeopleFile", office.PeopleFile, "--Bot:ProceduresFolder", office.ProceduresFolder,
        "--Outbox:Lease", "00:00:05", "--Outbox:FirstRetry", "00:00:00.1", "--Outbox:LongestRetry", "00:00:02",
    ];

    /// <summary>Waits until no effect is left to be carried out.</summary>
    public async Task Empties(CancellationToken stop)
    {
        await using var services = Open();
        var outbox = services.GetRequiredService<IOutbox>();
        await Eventually.Holds(() => outbox.IsEmpty(stop), "the outbox is empty", TimeSpan.FromMinutes(5));
    }

    public ServiceProvider Open() => new ServiceCollection().AddLogging()
        .AddTablesStore(o => (o.ConnectionString, o.Table) = (connection, _table)).BuildServiceProvider();
}
