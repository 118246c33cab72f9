using System.Security.Cryptography;
using System.Text;
using OnesqaBot.Adapters.Tests.Graph.StandIn;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Graph;

public sealed class GraphDocumentsTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;
    private GraphFixture _fixture = null!;

    private GraphStandIn Graph => _fixture.Graph;

    public async Task InitializeAsync() => _fixture = await GraphFixture.Open();

    public async Task DisposeAsync() => await _fixture.DisposeAsync();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(320 * 1024)]
    [InlineData(4 * 1024 * 1024)]
    [InlineData(4 * 1024 * 1024 + 1)]
    [InlineData(10 * 1024 * 1024)]
    [Trait("Size", "Usual")]
    public Task Bytes_in_the_library_are_those_handed_in(int size) => Arrives(size);

    [Fact]
    [Trait("Category", "Slow")]
    public Task So_are_250_megabytes() => Arrives(250 * 1024 * 1024);

    [Fact]
    public async Task A_document_stands_in_its_rows_folder_with_its_columns_version_hash_and_link()
    {
        var filed = await File("k1", "one");
        var item = Graph.Drive.Item(GraphFixture.Path())!;
        Assert.Equal((item.Id, "แผน ๒๕๗๐.pdf", "2.0", Hash(Encoding.UTF8.GetBytes("one")), 3L), (filed.ItemId, filed.Name, filed.Version, filed.Sha256, filed.Size));
        Assert.StartsWith(Graph.Library, filed.Link.AbsoluteUri, StringComparison.Ordinal);
        Assert.Equal(("2570-MOU-001", "mou", "01-analysis", "k1", filed.Sha256), (
            (string?)item.Fields["OnesqaCase"], (string?)item.Fields["OnesqaProcedure"], (string?)item.Fields["OnesqaRow"], (string?)item.Fields["OnesqaKey"], (string?)item.Fields["OnesqaSha256"]));
        Assert.Equal($"{Graph.Library}/2570/mou/2570-MOU-001", _fixture.Documents().Folder(GraphFixture.Place().Case, "mou").AbsoluteUri);
    }

    [Fact]
    public async Task What_was_filed_is_reached_after_it_was_changed_in_the_library()
    {
        var filed = await File("k1", "one");
        Assert.Equal(new DocumentVersions(IsChanged: false, filed.Link, null), await _fixture.Documents().Versions(filed, None));
        var changed = await File("k2", "two");
        var versions = await _fixture.Documents().Versions(filed, None);
        Assert.Equal((true, changed.Link), (versions.IsChanged, versions.Newest));
        var site = Graph.Library[..Graph.Library.LastIndexOf('/')];
        Assert.Equal($"{site}/_vti_history/1024{Graph.Library[site.Length..]}/2570/mou/2570-MOU-001/01-analysis/{Uri.EscapeDataString("แผน ๒๕๗๐.pdf")}", versions.Filed!.AbsoluteUri);
    }

    [Theory]
    [InlineData("รายงาน การประชุม (ครั้งที่ ๑).docx")]
    [InlineData("a+b & c = 100% #1 'x' [y] $z @ ! , ; é.txt")]
    [InlineData("เ์ก็็บ๊.pdf")]
    public async Task Any_name_is_filed_under_itself(string name)
    {
        var filed = await _fixture.Documents().File(GraphFixture.Place(name), "k1", new MemoryStream([1]), None);
        Assert.Equal([1], Graph.Drive.Item(GraphFixture.Path(filed.Name))!.Bytes);
    }

    [Fact]
    public async Task A_taken_name_gets_a_new_version_and_the_older_stay()
    {
        var first = await File("k1", "one");
        var second = await File("k2", "two");
        var item = Graph.Drive.Item(GraphFixture.Path())!;
        Assert.NotEqual(first.Version, second.Version);
        Assert.Equal(["one", "one", "two", "two"], item.Versions.Select(v => System.IO.File.ReadAllText(v.File)));
    }

    [Fact]
    public async Task The_same_key_files_once()
    {
        var first = await File("k1", "one");
        Assert.Equal(first, await File("k1", "one"));
        Assert.Equal(first, await File("k1", "a table that says something else now"));
        Assert.Equal("one", Encoding.UTF8.GetString(Graph.Drive.Item(GraphFixture.Path())!.Bytes));
    }

    [Fact]
    public async Task A_library_without_columns_takes_documents_and_a_repeat_makes_no_second_version()
    {
        Graph.Drive.Columns.Clear();
        var first = await File("k1", "one");
        Assert.Equal(("1.0", first), (first.Version, await File("k1", "one")));
        Assert.Single(Graph.Drive.Item(GraphFixture.Path())!.Versions);
    }

    [Theory]
    [InlineData(429, "7", 7)]
    [InlineData(503, "120", 120)]
    [InlineData(504, null, null)]
    [InlineData(500, null, null)]
    [InlineData(409, null, null)]
    [InlineData(423, null, null)]
    [InlineData(507, null, null)]
    public async Task What_the_service_refuses_is_asked_again_when_it_says(int status, string? retryAfter, int? seconds)
    {
        Graph.NextAt("PUT", "/content", MishapKind.Refuses, status, retryAfter);
        var fault = await Assert.ThrowsAsync<AdapterException>(() => File("k1", "one"));
        Assert.Equal(seconds, fault.RetryAfter?.TotalSeconds);
        Assert.Contains($"{status}", fault.Message, StringComparison.Ordinal);
        await File("k1", "one");
        Assert.Equal("one", Encoding.UTF8.GetString(Graph.Drive.Item(GraphFixture.Path())!.Bytes));
    }

    [Fact]
    public async Task Retry_after_may_be_a_date()
    {
        Graph.NextAt("PUT", "/content", MishapKind.Refuses, 429, DateTimeOffset.UtcNow.AddMinutes(10).ToString("R", System.Globalization.CultureInfo.InvariantCulture));
        var fault = await Assert.ThrowsAsync<AdapterException>(() => File("k1", "one"));
        Assert.InRange(fault.RetryAfter!.Value.TotalMinutes, 8, 10);
    }

    [Theory]
    [InlineData(MishapKind.DoesAndFails, "PUT", "/content")]
    [InlineData(MishapKind.DoesAndHangsUp, "PUT", "/content")]
    [InlineData(MishapKind.Babbles, "PUT", "/content")]
    [InlineData(MishapKind.DoesAndFails, "PATCH", "/fields")]
    [InlineData(MishapKind.DoesAndHangsUp, "PATCH", "/fields")]
    [InlineData(MishapKind.Refuses, "GET", "/versions")]
    [InlineData(MishapKind.DoesAndHangsUp, "POST", "/children")]
    public async Task Work_whose_answer_was_lost_is_not_done_twice(MishapKind kind, string method, string ends)
    {
        Graph.NextAt(method, ends, kind, 504);
        await Assert.ThrowsAsync<AdapterException>(() => File("k1", "one"));
        var filed = await File("k1", "one");
        var item = Graph.Drive.Item(GraphFixture.Path())!;
        // One of the content and one of its columns.
        Assert.Equal((2, "2.0", "one"), (item.Versions.Count, filed.Version, Encoding.UTF8.GetString(item.Bytes)));
    }

    [Fact]
    public async Task What_is_not_granted_is_said_and_tried_again()
    {
        Graph.Drive.Granted = false;
        var fault = await Assert.ThrowsAsync<AdapterException>(() => File("k1", "one"));
        Assert.Contains("403 accessDenied", fault.Message, StringComparison.Ordinal);
        Assert.Contains("docs/administration.md", fault.Message, StringComparison.Ordinal);
        Graph.Drive.Granted = true;
        await File("k1", "one");
    }

    [Fact]
    public async Task A_service_that_is_not_there_is_a_fault_that_passes()
    {
        var documents = _fixture.Documents();
        await Graph.Stop();
        await Assert.ThrowsAsync<AdapterException>(() => documents.File(GraphFixture.Place(), "k1", new MemoryStream([1]), None));
    }

    [Fact]
    public async Task One_who_stops_is_not_told_of_a_fault()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _fixture.Documents().File(GraphFixture.Place(), "k1", new MemoryStream([1]), stop.Token));
    }

    [Fact]
    public async Task Many_at_once_into_one_new_folder_all_arrive()
    {
        var documents = _fixture.Documents();
        await Task.WhenAll(Enumerable.Range(0, 8).Select(n => documents.File(GraphFixture.Place($"{n}.txt"), $"k{n}", new MemoryStream([(byte)n]), None)));
        Assert.All(Enumerable.Range(0, 8), n => Assert.Equal([(byte)n], Graph.Drive.Item(GraphFixture.Path($"{n}.txt"))!.Bytes));
    }

    private async Task<FiledItem> File(string key, string text) =>
        await _fixture.Documents().File(GraphFixture.Place(), key, new MemoryStream(Encoding.UTF8.GetBytes(text)), None);

    private async Task Arrives(int size)
    {
        var bytes = new byte[size];
        new Random(size).NextBytes(bytes);
        var filed = await _fixture.Documents().File(GraphFixture.Place(), "k1", new MemoryStream(bytes), None);
        Assert.Equal((size, Hash(bytes)), (filed.Size, filed.Sha256));
        Assert.Equal(Hash(bytes), Hash(Graph.Drive.Item(GraphFixture.Path())!.Bytes));
        Assert.Equal(size > 4 * 1024 * 1024 ? 1 : 0, Graph.Drive.Sessions);
        Assert.Empty(_fixture.Memory.Keys);
    }

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
