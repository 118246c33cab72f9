using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>Azure Table Storage on this machine: Microsoft's own emulator, on a free port; what it holds is in memory unless it has a folder.</summary>
internal sealed class AzuriteProcess : IAsyncDisposable
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private const int MostTries = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private Process? _process;
    private int _port;

    /// <summary>Where it keeps what it holds, to be there again after a restart.</summary>
    public string? Folder { get; init; }

    /// <summary>Whether it runs as npm serves it, without the patch that makes it find rows as fast as Azure does.</summary>
    public bool AsServed { get; init; }

    public string ConnectionString { get; private set; } = "";

    /// <summary>What it has used of the processors.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            _process!.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public async Task Start()
    {
        var folder = Path.Combine(Repository.Root, "Tests", "Azurite");
        var main = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "table", "main.js");
        if (!File.Exists(main)) throw new InvalidOperationException($"Azurite is not installed: run npm ci in {folder}, as ./test does.");
        // It does not tell which port it took when it may choose, and another may be faster with one that was free.
        for (var tries = 1; !await Start(folder, main, _port > 0 ? _port : FreePort()); tries++)
            if (tries == MostTries) throw new InvalidOperationException("Azurite does not start.");
    }

    private async Task<bool> Start(string folder, string main, int port)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        string[] keeps = Folder is null ? ["--inMemoryPersistence"] : ["--location", Folder];
        string[] patch = AsServed ? [] : ["--require", Path.Combine(folder, "by-partition.js")];
        string[] arguments = [.. patch, main, "--tablePort", $"{port}", .. keeps, "--disableTelemetry", "--silent"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        _process = Process.Start(start)!;
        var started = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process.OutputDataReceived += (_, line) =>
        {
            if (line.Data is null) started.TrySetResult(false);
            else if (line.Data.Contains("successfully started", StringComparison.Ordinal)) started.TrySetResult(true);
        };
        _process.ErrorDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!await started.Task.WaitAsync(Patience)) return false;
        _port = port;
        ConnectionString = $"DefaultEndpointsProtocol=http;AccountName=devstoreaccount1;AccountKey={Key};TableEndpoint=http://127.0.0.1:{port}/devstoreaccount1;";
        return true;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    public async ValueTask DisposeAsync()
    {
        if (_process is null) return;
        // It saves what it holds when it is asked to stop, and loses the last seconds when it is killed.
        using (var stop = Process.Start("kill", ["-INT", $"{_process.Id}"])) await stop.WaitForExitAsync();
        using var late = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        try { await _process.WaitForExitAsync(late.Token); } catch (OperationCanceledException) { _process.Kill(entireProcessTree: true); }
        _process.Dispose();
        _process = null;
    }
}
