using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Tests.Support;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Local;

public sealed class LocalFilesTests : IAsyncLifetime, IDisposable
{
    private readonly LocalFolder _folder = new();
    private readonly HttpClient _http = LoopbackClient.Create();
    private LoopbackServer _server = null!;
    private FiledItem _item = null!;

    public async Task InitializeAsync()
    {
        // Without BaseUrl: the links lead to where the host listens.
        _server = await LoopbackServer.StartWith(app => app.MapLocalFiles(), builder => builder.Services.AddLocalDocuments(o => o.Folder = _folder.Documents));
        var documents = _server.Services.GetRequiredService<IDocuments>();
        await documents.File(LocalFolder.Place("แผน <b>&'\".html"), "k1", LocalFolder.Bytes("<script>1</script>"), default);
        _item = await documents.File(LocalFolder.Place("แผน <b>&'\".html"), "k2", LocalFolder.Bytes("<script>2</script>"), default);
        await File.WriteAllTextAsync(Path.Combine(_folder.Path, "secret.txt"), "secret");
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    public void Dispose()
    {
        _http.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_documents_link_gives_it_as_an_attachment()
    {
        using var response = await _http.GetAsync(_item.Link);
        Assert.Equal("<script>2</script>", await response.Content.ReadAsStringAsync());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(_item.Name, response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("1", "<script>1</script>")]
    [InlineData("2", "<script>2</script>")]
    [InlineData("3", null)]
    [InlineData("0", null)]
    [InlineData("x", null)]
    [InlineData("../v1", null)]
    public async Task A_version_can_be_asked_for(string version, string? text)
    {
        using var response = await _http.GetAsync(new Uri($"{_item.Link.GetLeftPart(UriPartial.Path)}?version={Uri.EscapeDataString(version)}"));
        Assert.Equal(text is null ? HttpStatusCode.NotFound : HttpStatusCode.OK, response.StatusCode);
        if (text is not null) Assert.Equal(text, await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_folder_is_a_list_in_Thai_that_leads_on()
    {
        var folder = _server.Services.GetRequiredService<IDocuments>().Folder(LocalFolder.Case, "mou");
        Assert.Contains("01-analysis/", await _http.GetStringAsync(folder), StringComparison.Ordinal);
        var page = await _http.GetStringAsync(new Uri(folder, "01-analysis/"));
        Assert.Contains($"href=\"{WebUtility.HtmlEncode(_item.Link.AbsolutePath)}\"", page, StringComparison.Ordinal);
        Assert.Contains("ฉบับที่ ๒", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", page, StringComparison.Ordinal);
        Assert.DoesNotContain(".versions", page, StringComparison.Ordinal);
        Assert.Contains("โฟลเดอร์ก่อนหน้า", page, StringComparison.Ordinal);
        Assert.Contains("2570/", await _http.GetStringAsync(new Uri(folder, "/files/")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/files/../secret.txt")]
    [InlineData("/files/%2e%2e/secret.txt")]
    [InlineData("/files/..%2fsecret.txt")]
    [InlineData("/files/..%5csecret.txt")]
    [InlineData("/files/2570/mou/2570-MOU-001/01-analysis/.versions/")]
    [InlineData("/files/2570/%00")]
    [InlineData("/files//etc/passwd")]
    [InlineData("/files/nothing")]
    public async Task Nothing_outside_the_tree_is_served(string path)
    {
        using var response = await Raw(path, "127.0.0.1");
        Assert.Contains(response.StatusCode, (HttpStatusCode[])[HttpStatusCode.NotFound, HttpStatusCode.BadRequest]);
    }

    [Fact]
    public async Task A_document_that_is_not_there_says_so_and_leads_to_its_folder()
    {
        using var response = await _http.GetAsync(new Uri(_item.Link, "ไม่มี.pdf"));
        Assert.Equal((HttpStatusCode.NotFound, "text/html"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("ไม่พบเอกสารนี้", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/files/2570/mou/2570-MOU-001/01-analysis/\"", page, StringComparison.Ordinal);
        using var elsewhere = await Raw(_item.Link.AbsolutePath, "evil.example");
        Assert.Contains("เปิดเอกสารจากที่นี่ไม่ได้", await elsewhere.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("evil.example", null, HttpStatusCode.Forbidden)]
    [InlineData("localhost", "X-Forwarded-For", HttpStatusCode.Forbidden)]
    [InlineData("localhost", "X-Forwarded-Host", HttpStatusCode.Forbidden)]
    [InlineData("localhost", "Forwarded", HttpStatusCode.Forbidden)]
    [InlineData("localhost", null, HttpStatusCode.OK)]
    [InlineData("LocalHost", null, HttpStatusCode.OK)]
    public async Task Only_this_machine_is_served(string host, string? addedByProxy, HttpStatusCode expected)
    {
        using var response = await Raw(_item.Link.AbsolutePath, host, addedByProxy);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_written()
    {
        using var response = await _http.DeleteAsync(_item.Link);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    private async Task<HttpResponseMessage> Raw(string path, string host, string? addedByProxy = null)
    {
        var options = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        Assert.True(Uri.TryCreate($"http://127.0.0.1:{_item.Link.Port}{path}", options, out var uri));
        using var request = new HttpRequestMessage(HttpMethod.Get, uri);
        request.Headers.Host = host;
        if (addedByProxy is not null) request.Headers.Add(addedByProxy, "203.0.113.9");
        return await _http.SendAsync(request);
    }
}
