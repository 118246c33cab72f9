using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Xunit;

namespace OnesqaBot.Tests.Store;

/// <summary>Azure Table Storage on this machine: Microsoft's own emulator, on a free port; what it holds is in memory unless it has a folder.</summary>
public sealed class Azurite : IAsyncLifetime
{
    private const string Key = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(120);

    private Process? _process;
    private int _port;

    /// <summary>Where it keeps what it holds, to be there again after a <see cref="Restart"/>.</summary>
    public string? Folder { get; init; }

    public string ConnectionString { get; private set; } = "";

    public async Task InitializeAsync()
    {
        var folder = Path.Combine(Repository.Root, "Tests", "Azurite");
        var main = Path.Combine(folder, "node_modules", "azurite", "dist", "src", "table", "main.js");
        Assert.True(File.Exists(main), $"Azurite is not installed: run npm ci in {folder}, as ./test does.");
        // It does not tell which port it took when it may choose, and another may be faster with one that was free.
        for (var tries = 1; !await Start(folder, main, _port > 0 ? _port : FreePort()); tries++) Assert.True(tries < 5, "Azurite does not start.");
    }

    /// <summary>Starts it again after <see cref="DisposeAsync"/>, at the same address.</summary>
    public Task Restart() => InitializeAsync();

    private async Task<bool> Start(string folder, string main, int port)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        string[] keeps = Folder is null ? ["--inMemoryPersistence"] : ["--location", Folder];
        string[] arguments = ["--require", Path.Combine(folder, "by-partition.js"), main, "--tablePort", $"{port}", .. keeps, "--disableTelemetry", "--silent"];
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

    public async Task DisposeAsync()
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

/// <summary>One Azurite for all of them; each test has a table of its own.</summary>
[CollectionDefinition(Name)]
public sealed class AzuriteTests : ICollectionFixture<Azurite>
{
    public const string Name = "Azurite";
}
