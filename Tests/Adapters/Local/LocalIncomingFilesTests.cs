using System.Net.Http.Headers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Local;

public sealed class LocalIncomingFilesTests : IAsyncLifetime, IDisposable
{
    private const int Most = 6 * 1024 * 1024;

    private static readonly CancellationToken None = CancellationToken.None;

    private readonly LocalFolder _folder = new();
    private LoopbackServer _source = null!;
    private int _asked;
    private string? _authorization;

    public async Task InitializeAsync()
    {
        _source = await LoopbackServer.StartWith(Map);
    }

    private void Map(WebApplication source)
    {
        source.MapGet("/bytes/{size:int}", async (HttpContext http, int size, int? announce, bool? chunked, bool? stall, int? pause) =>
        {
            _asked++;
            _authorization = http.Request.Headers.Authorization;
            if (chunked != true) http.Response.ContentLength = announce ?? size;
            var part = new byte[64 * 1024];
            for (var left = size; left > 0; left -= part.Length)
            {
                await http.Response.Body.WriteAsync(part.AsMemory(0, Math.Min(left, part.Length)), http.RequestAborted);
                if (pause is { } ms) await Task.Delay(ms, http.RequestAborted);
            }

            if (stall == true) await Task.Delay(Timeout.Infinite, http.RequestAborted);
            if (announce > size) http.Abort();
        });
        source.MapGet("/status/{code:int}", (int code) => { _asked++; return Results.StatusCode(code); });
        source.MapGet("/to", (string to) => Results.Redirect(to));
    }

    public async Task DisposeAsync() => await _source.DisposeAsync();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Credentials_are_shown_to_their_own_source_and_do_not_follow_a_redirect()
    {
        var files = _folder.Services(o => o.MostBytes = Most, s => s.AddSingleton<ISourceCredentials>(new Keeper("/bytes/3"))).GetRequiredService<IIncomingFiles>();
        await files.Fetch("1", Url("/bytes/3"), None);
        Assert.Equal("Bearer secret", _authorization);
        await files.Fetch("2", Url("/to?to=/bytes/4"), None);
        Assert.Null(_authorization);
        files = _folder.Services(o => o.MostBytes = Most, s => s.AddSingleton<ISourceCredentials>(new Keeper("/to"))).GetRequiredService<IIncomingFiles>();
        await files.Fetch("3", Url("/to?to=/bytes/3"), None);
        Assert.Null(_authorization);
    }

    [Fact]
    public async Task A_source_that_the_bot_cannot_sign_in_to_now_may_be_fetched_later()
    {
        var files = _folder.Services(null, s => s.AddSingleton<ISourceCredentials>(new Keeper(null))).GetRequiredService<IIncomingFiles>();
        Assert.True((await Assert.ThrowsAsync<IncomingFileException>(() => files.Fetch("1", Url("/bytes/3"), None))).MayPass);
        Assert.Null(await files.Peek(Url("/bytes/3"), 4, None));
    }

    [Theory]
    [InlineData("/bytes/1", 1)]
    [InlineData("/bytes/5242880", 5242880)]
    [InlineData("/bytes/5242880?chunked=true", 5242880)]
    [InlineData("/bytes/6291456", Most)]
    [InlineData("/to?to=/bytes/7", 7)]
    public async Task A_file_is_fetched_once_and_let_go_of(string path, int size)
    {
        var files = Files();
        await files.Fetch("k/../1", Url(path), None);
        await files.Fetch("k/../1", Url(path), None);
        Assert.Equal(1, _asked);
        Assert.Null(_authorization);
        await using (var content = files.Open("k/../1")) Assert.Equal(size, content.Length);
        Assert.Single(Left());
        files.Discard("k/../1");
        files.Discard("k/../1");
        Assert.Empty(Left());
    }

    [Theory]
    [InlineData("/bytes/0", FileFault.Empty, false)]
    [InlineData("/bytes/0?chunked=true", FileFault.Empty, false)]
    [InlineData("/bytes/6291457", FileFault.TooLarge, false)]
    // This one never ends: who waited for its end would say that it broke off.
    [InlineData("/bytes/6400000?chunked=true&stall=true", FileFault.TooLarge, false)]
    [InlineData("/bytes/100000?announce=200000", FileFault.DownloadFailed, true)]
    [InlineData("/status/404", FileFault.DownloadFailed, false)]
    [InlineData("/status/410", FileFault.DownloadFailed, false)]
    [InlineData("/status/401", FileFault.DownloadFailed, false)]
    [InlineData("/status/204", FileFault.DownloadFailed, false)]
    [InlineData("/status/429", FileFault.DownloadFailed, true)]
    [InlineData("/status/503", FileFault.DownloadFailed, true)]
    [InlineData("/to?to=/to?to=/to", FileFault.DownloadFailed, false)]
    [InlineData("/to?to=http://169.254.169.254/metadata", FileFault.DownloadFailed, false)]
    [InlineData("/to?to=file:///etc/passwd", FileFault.DownloadFailed, false)]
    public async Task A_fault_says_whether_it_may_pass(string path, FileFault fault, bool mayPass)
    {
        var thrown = await Assert.ThrowsAsync<IncomingFileException>(() => Files().Fetch("k", Url(path), None));
        Assert.Equal((fault, mayPass), (thrown.Fault, thrown.MayPass));
        Assert.Empty(Left());
    }

    [Fact]
    public async Task A_broken_off_file_is_fetched_anew()
    {
        var files = Files();
        await Assert.ThrowsAsync<IncomingFileException>(() => files.Fetch("k", Url("/bytes/100000?announce=200000"), None));
        await files.Fetch("k", Url("/bytes/200000"), None);
        await using var content = files.Open("k");
        Assert.Equal(200000, content.Length);
    }

    [Fact]
    public async Task A_slow_source_is_waited_for_as_long_as_it_sends()
    {
        await Files(o => o.Silence = TimeSpan.FromSeconds(2)).Fetch("k", Url("/bytes/400000?pause=100"), None);
        var silent = await Assert.ThrowsAsync<IncomingFileException>(() =>
            Files(o => o.Silence = TimeSpan.FromMilliseconds(300)).Fetch("k2", Url("/bytes/200000?pause=5000"), None));
        Assert.True(silent.MayPass);
        var tooLong = await Assert.ThrowsAsync<IncomingFileException>(() =>
            Files(o => o.Longest = TimeSpan.FromMilliseconds(400)).Fetch("k3", Url("/bytes/4000000?pause=50"), None));
        Assert.True(tooLong.MayPass);
    }

    [Theory]
    [InlineData("/bytes/5242880", 16)]
    [InlineData("/bytes/5242880?stall=true", 16)]
    [InlineData("/bytes/7", 7)]
    [InlineData("/to?to=/bytes/7", 7)]
    [InlineData("/bytes/0", 0)]
    [InlineData("/status/404", null)]
    [InlineData("/status/503", null)]
    [InlineData("/to?to=http://169.254.169.254/metadata", null)]
    public async Task A_files_beginning_is_looked_at_without_keeping_it(string path, int? size)
    {
        Assert.Equal(size, (await Files().Peek(Url(path), 16, None))?.Length);
        Assert.Empty(Left());
    }

    [Fact]
    public async Task Who_asked_may_stop_it()
    {
        using var stop = new CancellationTokenSource(200);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Files().Fetch("k", Url("/bytes/4000000?pause=50"), stop.Token));
        Assert.Empty(Left());
    }

    [Fact]
    public async Task A_source_that_is_down_may_come_back()
    {
        var url = Url("/bytes/1");
        await _source.Stop();
        Assert.True((await Assert.ThrowsAsync<IncomingFileException>(() => Files().Fetch("k", url, None))).MayPass);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://files.example/a")]
    [InlineData("http://files.example/a")]
    [InlineData("https://user:password@files.example/a")]
    [InlineData("https://10.0.0.1/a")]
    [InlineData("https://169.254.169.254/latest/meta-data")]
    [InlineData("https://[::ffff:192.168.0.1]/a")]
    [InlineData("https://[fd00::1]/a")]
    [InlineData("https://0.0.0.0/a")]
    public async Task Addresses_that_only_the_bots_network_reaches_are_refused(string source)
    {
        var thrown = await Assert.ThrowsAsync<IncomingFileException>(() => Files().Fetch("k", new Uri(source), None));
        Assert.Equal((FileFault.DownloadFailed, false), (thrown.Fault, thrown.MayPass));
        Assert.StartsWith("Files are not fetched from", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task This_machine_is_asked_only_when_that_is_allowed()
    {
        var strict = Files(o => o.AllowLoopback = false);
        await Assert.ThrowsAsync<IncomingFileException>(() => strict.Fetch("k", Url("/bytes/1"), None));
        await Assert.ThrowsAsync<IncomingFileException>(() => strict.Fetch("k", new UriBuilder(Url("/bytes/1")) { Scheme = "https", Host = "localhost" }.Uri, None));
        await Assert.ThrowsAsync<IncomingFileException>(() => Files(o => o.MayFetch = _ => false).Fetch("k", Url("/bytes/1"), None));
        Assert.Equal(0, _asked);
    }

    [Fact]
    public async Task A_full_or_broken_disk_is_not_the_sources_fault()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "incoming"), "in the way");
        await Assert.ThrowsAsync<AdapterException>(() => Files().Fetch("k", Url("/bytes/1"), None));
    }

    private IIncomingFiles Files(Action<IncomingFilesOptions>? more = null) => _folder.Services(o =>
    {
        o.MostBytes = Most;
        more?.Invoke(o);
    }).GetRequiredService<IIncomingFiles>();

    private Uri Url(string path) => new(_source.Address, path);

    private string[] Left() => Directory.Exists(Path.Combine(_folder.Path, "incoming")) ? Directory.GetFiles(Path.Combine(_folder.Path, "incoming")) : [];

    /// <param name="path">What it has credentials for; null where it cannot sign in.</param>
    private sealed class Keeper(string? path) : ISourceCredentials
    {
        public Task<AuthenticationHeaderValue?> GetAuthorization(Uri source, CancellationToken cancellation) => path is null
            ? throw new DeliveryException(DeliveryFault.Passing, "No token.")
            : Task.FromResult(source.AbsolutePath == path ? new AuthenticationHeaderValue("Bearer", "secret") : null);
    }
}
