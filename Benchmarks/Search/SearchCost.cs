using System.Diagnostics;
using System.Globalization;
using Azure.Data.Tables;
using OnesqaBot.Adapters;
using OnesqaBot.Adapters.Archive;
using OnesqaBot.Adapters.Tables;
using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Bot;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Benchmarks.Search;

/// <summary>
/// Measures searches in stores with 100, 10,000 and 100,000 cases: round trips and rows on Table Storage, and time on both stores.
/// One case in twenty is about Japan; five cases have a rare agency.
/// </summary>
internal static class SearchCost
{
    private const int Rounds = 9;
    private const int Shown = 24;
    private const int Rare = 5;
    private const int Years = 10;
    private const int AtOnce = 16;

    /// <summary>The largest store whose search rows are all written to Table Storage.</summary>
    private const int MaxFull = 10_000;

    private static readonly CancellationToken None = CancellationToken.None;

    private static readonly string[] Countries =
    [
        "ญี่ปุ่น", "เกาหลีใต้", "ไต้หวัน", "จีน", "ลาว", "เวียดนาม", "กัมพูชา", "มาเลเซีย", "สิงคโปร์", "อินโดนีเซีย", "ฟิลิปปินส์", "ออสเตรเลีย", "นิวซีแลนด์", "อังกฤษ", "ฝรั่งเศส", "เยอรมนี", "ฟินแลนด์", "แคนาดา", "อินเดีย", "ฮ่องกง",
    ];

    private static readonly (string What, CaseSearch Search)[] Searches =
    [
        ("a rare word (5 cases)", new([Term("ZEVA")])),
        ("a common word (one case in twenty)", new([Term("ญี่ปุ่น")])),
        ("a rare word and a common one", new([Term("ZEVA"), Term("ญี่ปุ่น")])),
        ("a common word in one year", new([Term("ญี่ปุ่น")]) { Year = 2569 }),
        ("a person's cases", new([new CaseSearchTerm(SearchText.FromText("กานดา"), ["other-1"])])),
        ("a word that no case has", new([Term("บราซิล")])),
        ("a common word and one that no case has", new([Term("ญี่ปุ่น"), Term("บราซิล")])),
    ];

    /// <summary>What the tab's list asks for. They read the newest cases of each year, up to the depth of a search.</summary>
    private static readonly (string What, CaseSearch Search)[] WithoutWords =
    [
        ("all open cases", new([]) { Status = CaseStatus.Open }),
        ("a status that no case has", new([]) { Status = CaseStatus.Cancelled }),
    ];

    /// <summary>Beginnings of the keys that the searches read.</summary>
    private static readonly string[] Asked =
    [
        .. Searches.SelectMany(s => s.Search.Terms).SelectMany(t => t.OpenedBy.Select(SearchIndex.OpenedBy).Append(SearchIndex.StartingWith(t.Text))).Append(SearchIndex.OfProcedure(null)).Distinct(),
    ];

    /// <param name="given">Sizes that override the default; <c>sqlite</c> leaves out Table Storage.</param>
    public static async Task Report(string[] given)
    {
        var onTables = !given.Contains("sqlite");
        var sizes = MeasuredStores.Sizes([.. given.Where(g => g != "sqlite")], 100, 10_000, 100_000);
        var (tables, sqlite) = (new List<List<Line>>(), new List<List<Line>>());
        foreach (var size in sizes)
        {
            sqlite.Add(await MeasuredStores.OnSqlite(Bot, (services, _) => Fill(services, size), (services, _, meter) => Measure(services, meter, [.. Searches, .. WithoutWords])));
            if (onTables) tables.Add(await MeasuredStores.OnTables(Bot, (_, table) => Fill(table, size), (services, _, meter) => Measure(services, meter, [.. Searches, .. WithoutWords])));
            Console.Error.WriteLine($"{size} cases: {string.Join("; ", sqlite[^1].Select((l, n) => $"{l.What} {(onTables && n < tables[^1].Count ? $"{tables[^1][n].Cost.Requests}/{tables[^1][n].Cost.Entities}/{tables[^1][n].Milliseconds:0.0} ms, " : "")}SQLite {l.Milliseconds:0.00} ms"))}");
        }

        if (onTables) Print("Table Storage: round trips / rows read / ms", sizes, tables, l => $"{l.Cost.Requests} / {l.Cost.Entities} / {l.Milliseconds.ToString("0.0", CultureInfo.InvariantCulture)}");
        Print("SQLite: ms", sizes, sqlite, l => l.Milliseconds.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private static WebApplication Bot(string[] settings) => BotHost.Build([.. settings, "--Logging:LogLevel:Default", "Error"]);

    private static CaseSearchTerm Term(string word) => new(SearchText.FromText(word), []);

    private static async Task<bool> Fill(IServiceProvider services, int count)
    {
        var archive = services.GetRequiredService<IStoreArchive>();
        foreach (var some in Enumerable.Range(1, count).Chunk(1000))
        {
            await archive.Write([.. some.Select(n => CreateCase(n, count)).Select(c => new CaseRecord(
                c.Case.ToString(), 2, new(StoreJson.Write(c.Summary)), [.. c.Events.Select(e => new RawJson(StoreJson.Write(e)))]))], None);
        }

        return true;
    }

    /// <summary>
    /// Writes the rows that a search reads: the search rows of all cases, and the summaries. In a large store, which takes the emulator
    /// hours to fill, only the search rows in the ranges of keys that the searches ask for, and the summaries of what they find and of
    /// the newest: the store never sees any other, so requests and rows are the same, but times are not comparable.
    /// </summary>
    private static async Task<bool> Fill(StorageTable table, int count)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = AtOnce };
        var summaries = Enumerable.Range(1, count).Select(n => CreateCase(n, count).Summary).ToList();
        await Parallel.ForEachAsync(summaries.Where(s => count <= MaxFull || s.Number.Running > count - (2 * Years * CaseSearch.DefaultDepth) || Searches.Any(x => x.Search.Matches(s))), options, async (summary, stop) =>
            await table.Upsert(new TableEntity(CaseRows.Partition(summary.Number), CaseRows.SummaryRow(2)).With(StoreJson.Write(summary)), stop));
        var batches = summaries.GroupBy(s => s.Number.Year).SelectMany(y => RowBatches.Split(y.SelectMany(s => SearchIndex.RowsFor(s, 2)).Where(r => count <= MaxFull || Asked.Any(a => r.RowKey.StartsWith(a, StringComparison.Ordinal)))));
        await Parallel.ForEachAsync(batches, options, async (rows, stop) => await table.UpsertAll(rows, stop));
        return true;
    }

    private static CaseChange CreateCase(int n, int count)
    {
        var current = FiscalYear.FromDate(ThaiTime.Date(TimeProvider.System.GetUtcNow())).BuddhistYear;
        var agency = n % (count / Rare) == 1 ? "ZEVA" : $"AG{n % 997}";
        return Changes.Open(
            new CaseNumber(new FiscalYear(current - (n % Years)), "MOU", n), opener: $"other-{n % 50}", position: $"other-{n % 50}", subject: $"{agency} ({Countries[n % Countries.Length]})");
    }

    private static async Task<List<Line>> Measure(IServiceProvider bot, Meter meter, IEnumerable<(string What, CaseSearch Search)> searches)
    {
        var store = bot.GetRequiredService<ICaseStore>();
        var lines = new List<Line>();
        foreach (var (what, search) in searches)
        {
            var (costs, times) = (new List<Cost>(), new List<double>());
            for (var round = 0; round < Rounds; round++)
            {
                var clock = Stopwatch.StartNew();
                costs.Add(await meter(() => store.Search(search, Shown, None)));
                times.Add(clock.Elapsed.TotalMilliseconds);
            }

            lines.Add(new(what, costs.MaxBy(c => c.Requests + c.Entities), times.Order().ElementAt(Rounds / 2)));
        }

        return lines;
    }

    private static void Print(string title, int[] sizes, List<List<Line>> columns, Func<Line, string> cell)
    {
        Console.WriteLine($"\n| {title} | {string.Join(" | ", sizes.Select(s => s.ToString("N0", CultureInfo.InvariantCulture)))} |\n|---|{string.Concat(sizes.Select(_ => "--:|"))}");
        for (var n = 0; n < columns[0].Count; n++) Console.WriteLine($"| {columns[0][n].What} | {string.Join(" | ", columns.Select(c => n < c.Count ? cell(c[n]) : ""))} |");
    }

    /// <param name="Cost">The maximum over all rounds.</param>
    /// <param name="Milliseconds">The median over all rounds.</param>
    private sealed record Line(string What, Cost Cost, double Milliseconds);
}
