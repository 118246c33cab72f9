using System.Diagnostics;
using System.Globalization;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks.Growth;

/// <summary>
/// Measures queries and decisions in stores with 100, 10,000 and 100,000 other people's cases: round trips and rows on Table
/// Storage, and time on both stores. In every size, twenty cases belong to the people who ask.
/// </summary>
internal static class Growth
{
    private const int Own = 20;
    private const int Rounds = 9;

    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    /// <param name="given">Sizes that override the default.</param>
    public static async Task Report(string[] given)
    {
        var sizes = MeasuredStores.Sizes(given, 100, 10_000, 100_000);
        var (tables, sqlite) = (new List<List<Line>>(), new List<List<Line>>());
        foreach (var size in sizes)
        {
            tables.Add(await OnTables(size));
            sqlite.Add(await OnSqlite(size));
        }

        Print("Table Storage: round trips / rows read / ms", sizes, tables, l => $"{l.Cost.Requests} / {l.Cost.Entities} / {l.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture)}");
        Print("SQLite: ms", sizes, sqlite, l => l.Milliseconds.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static Task<List<Line>> OnTables(int others) => MeasuredStores.OnTables(
        Bot,
        async (services, table) =>
        {
            var cases = await ApprovableCases.Create(services, "http://127.0.0.1:9");
            await OthersCases.Write(table, cases, others);
            return cases;
        },
        Measure);

    private static Task<List<Line>> OnSqlite(int others) => MeasuredStores.OnSqlite(
        Bot,
        async (services, _) =>
        {
            var cases = await ApprovableCases.Create(services, "http://127.0.0.1:9");
            await OthersCases.Write(services.GetRequiredService<ICaseStore>(), cases, others);
            return cases;
        },
        Measure);

    /// <summary>The bot's services without its server and outbox worker, so that nothing else uses the store.</summary>
    private static WebApplication Bot(string[] settings) => BotHost.Build([.. settings, "--Logging:LogLevel:Default", "Error"]);

    private static async Task<List<Line>> Measure(IServiceProvider bot, ApprovableCases cases, Meter meter)
    {
        var own = new Queue<(CaseNumber Number, CardRef Card)>();
        for (var n = 0; n < Own; n++) own.Enqueue(await cases.Add());
        var now = TimeProvider.System.GetUtcNow().AddMinutes(1);
        var (lists, commands, store, outbox) =
            (bot.GetRequiredService<WorkLists>(), bot.GetRequiredService<CaseCommandHandler>(), bot.GetRequiredService<ICaseStore>(), bot.GetRequiredService<IOutbox>());
        var director = bot.GetRequiredService<IPeople>().Directory.ActorFor(cases.Director, ThaiTime.Date(now));
        var any = own.Peek().Number;
        return
        [
            await Measure($"cases that I opened ({Own})", () => lists.OpenedBy(cases.Officer, None)),
            await Measure($"waiting for me ({Own})", () => lists.WaitingFor(director, None)),
            await Measure("status of a case", () => store.Find(any, None)),
            await Measure("sweep of deadlines, nothing due", () => store.DueForReminder(ApprovableCases.Opened.AddYears(-1), 50, None)),
            await Measure("sweep of the outbox, nothing due", () => outbox.Claim("bench", 10, now, Lease, None)),
            await Measure("when the next effect is due", () => outbox.NextDue(None)),
            await Measure("an approval", () => Approve(own.Dequeue())),
            // Each approval left effects behind; a round claims ten of them.
            await Measure("sweep of the outbox, 10 taken", () => outbox.Claim("bench", 10, now, Lease, None), rounds: 2),
        ];

        async Task Approve((CaseNumber Number, CardRef Card) one)
        {
            var settled = await commands.Handle(new Approve($"{one.Number}/approve", one.Number, one.Card.Step, one.Card.Visit), director, None);
            if (settled.Decision is not Accepted) throw new InvalidOperationException($"{settled.Decision}");
            if (store is TablesCaseStore tables) await tables.Tidying;
        }

        async Task<Line> Measure(string what, Func<Task> action, int rounds = Rounds)
        {
            var (costs, times) = (new List<Cost>(), new List<double>());
            for (var round = 0; round < rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                costs.Add(await meter(action));
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            return new Line(what, costs.MaxBy(c => c.Requests + c.Entities), times.Order().ElementAt(rounds / 2));
        }
    }

    private static void Print(string title, int[] sizes, List<List<Line>> columns, Func<Line, string> cell)
    {
        Console.WriteLine($"\n| {title} | {string.Join(" | ", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)))} |\n|---|{string.Concat(sizes.Select(_ => "--:|"))}");
        for (var n = 0; n < columns[0].Count; n++) Console.WriteLine($"| {columns[0][n].What} | {string.Join(" | ", columns.Select(c => cell(c[n])))} |");
    }

    /// <param name="Cost">The maximum over all rounds.</param>
    /// <param name="Milliseconds">The median over all rounds.</param>
    private sealed record Line(string What, Cost Cost, double Milliseconds);
}
