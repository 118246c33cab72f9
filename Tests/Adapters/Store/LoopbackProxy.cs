using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;

namespace OnesqaBot.Adapters.Tests.Store;

/// <summary>A TCP proxy before Table Storage on this machine: it passes everything on, breaks every connection, old and new, or lets nothing through and says nothing.</summary>
internal sealed partial class LoopbackProxy : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = new();
    private readonly int _target;
    private readonly string _connection;
    private volatile bool _refuses;
    private volatile TaskCompletionSource? _stalled;

    public LoopbackProxy(string connectionString)
    {
        _target = int.Parse(Port().Match(connectionString).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
        _connection = connectionString;
        _listener.Start();
        _ = Task.Run(Accept);
    }

    public string ConnectionString => _connection.Replace($":{_target}/", $":{((IPEndPoint)_listener.LocalEndpoint).Port}/", StringComparison.Ordinal);

    public void Refuse()
    {
        _refuses = true;
        foreach (var client in _open.Keys) client.Close();
    }

    /// <summary>Connections stay open, and nothing comes through until <see cref="Resume"/>.</summary>
    public void Stall() => _stalled = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Resume()
    {
        _refuses = false;
        _stalled?.TrySetResult();
        _stalled = null;
    }

    public void Dispose()
    {
        Refuse();
        _stalled?.TrySetResult();
        _listener.Dispose();
    }

    private async Task Accept()
    {
        try
        {
            while (true)
            {
                var client = await _listener.AcceptTcpClientAsync();
                _ = Task.Run(() => Serve(client));
            }
        }
        catch (Exception e) when (e is SocketException or ObjectDisposedException)
        {
            // Closed.
        }
    }

    private async Task Serve(TcpClient client)
    {
        using var server = new TcpClient();
        _open[client] = true;
        try
        {
            if (_refuses) return;
            client.NoDelay = server.NoDelay = true;
            await server.ConnectAsync(IPAddress.Loopback, _target);
            var (near, far) = (client.GetStream(), server.GetStream());
            await Task.WhenAny(Forward(near, far), Forward(far, near));
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            // Broken by the one side or the other, as connections are.
        }
        finally
        {
            _open.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private async Task Forward(NetworkStream from, NetworkStream to)
    {
        var buffer = new byte[16 * 1024];
        for (int read; (read = await from.ReadAsync(buffer)) > 0;)
        {
            if (_stalled is { } stalled) await stalled.Task;
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
    }

    [GeneratedRegex(@"127\.0\.0\.1:(\d+)/")]
    private static partial Regex Port();
}
