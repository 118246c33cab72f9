using System.Collections.Concurrent;
using System.Diagnostics;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.BadDays.Support;

/// <summary>The bot as a process of its own, on a port that the system chose; killed when disposed.</summary>
internal sealed class BotProcess : IDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();
    private readonly ConcurrentQueue<string> _errors = new();
    private readonly TaskCompletionSource<Uri> _listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private BotProcess(Process process) => _process = process;

    /// <summary>Its address, once it listens; fails when it ends before.</summary>
    public Task<Uri> Address => _listening.Task;

    public int ExitCode => _process.ExitCode;

    public string Output => string.Join('\n', _output);

    public string Errors => string.Join('\n', _errors);

    /// <summary>Resident memory in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>What it has used of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static BotProcess Start(string dataFolder, params string[] settings) => Command(dataFolder, [], settings);

    /// <summary>One that does what is asked on its command line, such as <c>backup FILE</c>, and ends.</summary>
    public static BotProcess Command(string dataFolder, string[] command, params string[] settings)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Directory.CreateDirectory(dataFolder).FullName,
        };
        string[] arguments =
        [
            Assembly(), .. command, "--urls", "http://127.0.0.1:0", "--Bot:DataFolder", dataFolder,
            "--Logging:LogLevel:Default", "Warning", "--Logging:LogLevel:Microsoft.Hosting.Lifetime", "Information", .. settings,
        ];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // The child formats as the suite does.
        if (Environment.GetEnvironmentVariable("TEST_CULTURE") is { } culture)
            start.Environment["LC_ALL"] = culture.Length == 0 ? "C.UTF-8" : culture.Replace('-', '_') + ".UTF-8";

        var bot = new BotProcess(new Process { StartInfo = start, EnableRaisingEvents = true });
        bot._process.OutputDataReceived += (_, line) => bot.ReadOutput(line.Data);
        bot._process.ErrorDataReceived += (_, line) => bot.ReadError(line.Data);
        bot._process.Exited += (_, _) => bot._listening.TrySetException(new InvalidOperationException("The bot ended before it listened."));
        // Nobody may wait for the address of one that is not meant to come up.
        _ = bot._listening.Task.Exception;
        bot._process.Start();
        bot._process.BeginOutputReadLine();
        bot._process.BeginErrorReadLine();
        return bot;
    }

    /// <summary>SIGKILL: nothing in the process runs any more.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>SIGTERM: it ends as a service does that is asked to.</summary>
    public async Task<int> Stop(TimeSpan within)
    {
        using (var ask = Process.Start("kill", ["-TERM", $"{_process.Id}"])) await ask.WaitForExitAsync();
        return await Ends(within);
    }

    /// <summary>Waits until it ends by itself, and everything it said was read.</summary>
    public async Task<int> Ends(TimeSpan within)
    {
        using var limit = new CancellationTokenSource(within);
        await _process.WaitForExitAsync(limit.Token);
        return _process.ExitCode;
    }

    public bool IsAlive => !_process.HasExited;

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit(5000);
        _process.Dispose();
    }

    private void ReadOutput(string? line)
    {
        if (line is null) return;
        _output.Enqueue(line);
        var at = line.IndexOf(Listening, StringComparison.Ordinal);
        if (at >= 0) _listening.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim() + "/"));
    }

    private void ReadError(string? line)
    {
        if (line is not null) _errors.Enqueue(line);
    }

    /// <summary>The tests' own copy when it can be run, else the one that was built beside it in the same configuration.</summary>
    private static string Assembly()
    {
        var here = AppContext.BaseDirectory;
        if (File.Exists(Path.Combine(here, "OnesqaBot.Bot.runtimeconfig.json"))) return Path.Combine(here, "OnesqaBot.Bot.dll");
        var framework = new DirectoryInfo(Path.TrimEndingDirectorySeparator(here));
        return Path.Combine(Repository.Root, "Bot", "bin", framework.Parent!.Name, framework.Name, "OnesqaBot.Bot.dll");
    }
}
