using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using Microsoft.Data.Sqlite;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks.Deadlines;

/// <summary>
/// Measures a morning's sweep with 1,000 deadlines due among 10,000 and among 1,000,000 open ones, on both stores: the reads to find
/// them, and the whole cost of the reminders.
/// </summary>
internal static class SweepCost
{
    private const int Due = 1000;
    private const int RowsInTransaction = 100;

    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>Seven working days before 26 February 2027, the target of the budget request's first step.</summary>
    private static readonly DateTimeOffset Morning = OfficeHours.Morning(new DateOnly(2027, 2, 16));

    /// <param name="given">Sizes that override the default.</param>
    public static async Task Report(string[] given)
    {
        Console.WriteLine($"| {Due} due among | store | finding: round trips / rows read / ms | reminding: round trips / rows read / s | next sweep: round trips / rows read / ms |\n|--:|---|--:|--:|--:|");
        foreach (var size in MeasuredStores.Sizes(given, 10_000, 1_000_000))
        {
            Print(size, "SQLite", await OnSqlite(size));
            Print(size, "Table Storage", await OnTables(size));
        }
    }

    private static Task<Result> OnSqlite(int size) => MeasuredStores.OnSqlite(
        Bot,
        async (services, database) =>
        {
            await Seed(services);
            await using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
            connection.Open();
            await using var command = connection.CreateCommand();
            // Other cases are due on later mornings. None of them is read, so they can share one summary.
            command.CommandText = """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $many)
                INSERT INTO cases (number, version, opened_by, open, opened_at, look_at, summary)
                SELECT '2569-OTHER-' || i, 3, 'other', 1, opened_at, '2027-03-' || printf('%02d', 1 + i % 28) || 'T01:30:00.0000000Z', summary
                FROM n, (SELECT opened_at, summary FROM cases LIMIT 1)
                """;
            command.Parameters.AddWithValue("$many", size - Due);
            return await command.ExecuteNonQueryAsync();
        },
        (services, _, meter) => Measure(services, meter));

    private static Task<Result> OnTables(int size) => MeasuredStores.OnTables(
        Bot,
        async (services, table) =>
        {
            await Seed(services);
            var others = (size - Due) / RowsInTransaction;
            await Parallel.ForEachAsync(Enumerable.Range(0, others), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (batch, token) =>
            {
                var rows = Enumerable.Range(batch * RowsInTransaction, RowsInTransaction).Select(n => new TableEntity(
                    CaseIndex.NextReminder, TableKeys.Join(TableKeys.Time(Morning.AddDays(13 + (n % 28))), $"2569-OTHER-{n}", TableKeys.Number(3))) { ["Case"] = $"2569-OTHER-{n}", ["Version"] = 3 });
                await table.Submit([.. rows.Select(r => new TableTransactionAction(TableTransactionActionType.Add, r))], token);
            });
            return others;
        },
        (services, _, meter) => Measure(services, meter));

    private static async Task<Result> Measure(IServiceProvider bot, Meter meter)
    {
        var (store, sweep) = (bot.GetRequiredService<ICaseStore>(), bot.GetRequiredService<DeadlineSweep>());
        // Work that is done once in the lifetime of a bot.
        await bot.GetRequiredService<HolidayReplanner>().Run(None);
        await bot.GetRequiredService<RecurringCaseOpener>().Run(None);
        await store.DueForReminder(Morning, 1, None);
        var finding = await Measure(async () =>
        {
            if ((await store.DueForReminder(Morning, Due + 1, None)).Count != Due) throw new InvalidOperationException("The query did not find the cases that are due.");
        });
        var reminding = await Measure(() => sweep.Run(None));
        if ((await store.DueForReminder(Morning, 1, None)).Count != 0) throw new InvalidOperationException("Not all reminders were sent.");
        return new Result(finding, reminding, await Measure(() => sweep.Run(None)));

        async Task<(Cost Cost, TimeSpan Time)> Measure(Func<Task> action)
        {
            var clock = Stopwatch.StartNew();
            return (await meter(action), clock.Elapsed);
        }
    }

    /// <summary>Opens the cases that are due, through the engine.</summary>
    private static async Task Seed(IServiceProvider bot)
    {
        var (store, procedure) = (bot.GetRequiredService<ICaseStore>(), bot.GetRequiredService<ProcedureLibrary>().Newest("budget-request")!);
        var (directory, holidays) = (bot.GetRequiredService<IPeople>().Directory, bot.GetRequiredService<HolidayService>().Calendar);
        var year = new FiscalYear(2570);
        for (var n = 1; n <= Due; n++)
        {
            var number = new CaseNumber(year, procedure.Code, n);
            var opened = (Accepted)new CaseEngine(procedure, directory, holidays).Decide(
                null, new OpenCase($"{number}/open", number, procedure.Id, procedure.Opens!.AnswersIn(year)), null, Morning.AddMonths(-2));
            await store.Save(new CaseChange(0, opened.Events, [], CaseSummary.FromCase(opened.State, procedure, holidays)), None);
        }
    }

    /// <summary>The bot's services without its server and workers, on a morning in February.</summary>
    private static WebApplication Bot(string[] settings) =>
        BotHost.Build([.. settings, "--Logging:LogLevel:Default", "Critical"], b => b.Services.AddSingleton<TimeProvider>(new Standing(Morning.AddMinutes(5))));

    private static void Print(int size, string store, Result result)
    {
        string Cell((Cost Cost, TimeSpan Time) one, bool seconds) => string.Create(
            CultureInfo.InvariantCulture, $"{(store == "SQLite" ? "" : $"{one.Cost.Requests:N0} / {one.Cost.Entities:N0} / ")}{(seconds ? one.Time.TotalSeconds : one.Time.TotalMilliseconds):0.0}");
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"| {size:N0} | {store} | {Cell(result.Finding, false)} | {Cell(result.Reminding, true)} | {Cell(result.After, false)} |"));
    }

    private sealed record Result((Cost Cost, TimeSpan Time) Finding, (Cost Cost, TimeSpan Time) Reminding, (Cost Cost, TimeSpan Time) After);

    private sealed class Standing(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
