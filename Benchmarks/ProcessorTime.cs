using System.Diagnostics;
using System.Globalization;
using System.Runtime;

namespace OnesqaBot.Benchmarks;

/// <summary>Measures processor time and allocations per turn of the whole process (client, bot and channel service), in alternating rounds.</summary>
internal static class ProcessorTime
{
    private const int Rounds = 5;
    private const int MostWarmUps = 15;
    private const double QuietCompiler = 0.01;

    /// <param name="only">Turns to measure: <c>echo</c>, <c>approval</c>, <c>sentence</c>; empty for all.</param>
    public static async Task Report(IReadOnlyCollection<string> only)
    {
        if (only.Count == 0 || only.Contains("echo")) await Echo();
        if (only.Count == 0 || only.Contains("approval")) await Approval();
        if (only.Count == 0 || only.Contains("sentence")) await Sentences.Report();
    }

    private static async Task Echo()
    {
        var echo = new EchoTurn();
        await echo.Start();
        await Compare("echo", 4000, echo.Bare, echo.Echo);
        await Compare("echo on the packages as they come", 400, echo.Bare, echo.Plain);
        await echo.Stop();
    }

    private static async Task Approval()
    {
        var approval = new ApprovalTurn();
        await approval.Start();
        await Compare("approval", 200, approval.Bare, approval.Approval, approval.RefillAsync);
        await approval.Stop();
    }

    /// <param name="prepare">Prepares the given number of turns before the measurement starts.</param>
    public static async Task Compare(string name, int turns, Func<Task> bare, Func<Task> bot, Func<int, Task>? prepare = null)
    {
        prepare ??= _ => Task.CompletedTask;
        await WarmUp(name, turns, bare, bot, prepare);
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            ratios.Add(await Round(name, turns, bare, bot, prepare));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: median ratio {ratios.Order().ElementAt(Rounds / 2):0.00}"));
    }

    /// <summary>
    /// Runs rounds until the JIT compiler uses hardly any processor time: code that is not optimized yet is several times slower, and
    /// the bot has more of it. These rounds show the cost of the first turns after a start.
    /// </summary>
    private static async Task WarmUp(string name, int turns, Func<Task> bare, Func<Task> bot, Func<int, Task> prepare)
    {
        for (var i = 0; i < MostWarmUps; i++)
        {
            var (compiled, used) = (JitInfo.GetCompilationTime(), Environment.CpuUsage.TotalTime);
            await Round($"{name}, warming up", turns, bare, bot, prepare);
            if (JitInfo.GetCompilationTime() - compiled < QuietCompiler * (Environment.CpuUsage.TotalTime - used)) return;
        }
    }

    private static async Task<double> Round(string name, int turns, Func<Task> bare, Func<Task> bot, Func<int, Task> prepare)
    {
        await prepare(turns);
        var (bareTime, bareBytes) = await Measure(turns, bare);
        var (botTime, botBytes) = await Measure(turns, bot);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: bare {bareTime:0.000} ms CPU, {bareBytes / 1024:0.0} KB; bot {botTime:0.000} ms CPU, {botBytes / 1024:0.0} KB; ratio {botTime / bareTime:0.00}, more {botTime - bareTime:0.000} ms"));
        return botTime / bareTime;
    }

    public static async Task<(double Milliseconds, double Bytes)> Measure(int turns, Func<Task> turn)
    {
        using var process = Process.GetCurrentProcess();
        var (time, bytes) = (process.TotalProcessorTime, GC.GetTotalAllocatedBytes());
        for (var i = 0; i < turns; i++) await turn();
        process.Refresh();
        return ((process.TotalProcessorTime - time).TotalMilliseconds / turns, (double)(GC.GetTotalAllocatedBytes() - bytes) / turns);
    }
}
