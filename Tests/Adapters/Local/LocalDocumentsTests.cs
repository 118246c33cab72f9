using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using OnesqaBot.Adapters.Local;
using OnesqaBot.Workflow.Ports;
using Xunit;

namespace OnesqaBot.Adapters.Tests.Local;

public sealed class LocalDocumentsTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly LocalFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_document_lies_in_its_rows_folder()
    {
        var item = await _folder.OpenDocuments().File(LocalFolder.Place("แผน ๒๕๗๐.docx"), "k1", LocalFolder.Bytes("หนึ่ง"), None);
        Assert.Equal("หนึ่ง", await File.ReadAllTextAsync(Path.Combine(_folder.Row, "แผน ๒๕๗๐.docx")));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes("หนึ่ง"))), item.Sha256);
        Assert.Equal(("แผน ๒๕๗๐.docx", "1", 15L), (item.Name, item.Version, item.Size));
        Assert.Equal("http://127.0.0.1:3978/files/2570/mou/2570-MOU-001/01-analysis/" + Uri.EscapeDataString("แผน ๒๕๗๐.docx") + "?version=1", item.Link.AbsoluteUri);
        Assert.Equal("http://127.0.0.1:3978/files/2570/mou/2570-MOU-001/", _folder.OpenDocuments().Folder(LocalFolder.Case, "mou").AbsoluteUri);
    }

    [Fact]
    public async Task A_taken_name_gets_a_new_version_and_the_older_ones_stay()
    {
        var documents = _folder.OpenDocuments();
        for (var n = 1; n <= 3; n++)
            Assert.Equal($"{n}", (await documents.File(LocalFolder.Place("a.txt"), $"k{n}", LocalFolder.Bytes($"text {n}"), None)).Version);
        Assert.Equal("text 3", await Read("a.txt"));
        Assert.Equal("text 1", await Read(".versions/a.txt/v1"));
        Assert.Equal("text 2", await Read(".versions/a.txt/v2"));
        Assert.Equal(["a.txt"], Directory.GetFiles(_folder.Row).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_same_key_files_once()
    {
        var first = await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None);
        await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k2", LocalFolder.Bytes("two"), None);
        Assert.Equal(first, await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None));
        Assert.Equal("two", await Read("a.txt"));
        Assert.False(File.Exists(Path.Combine(_folder.Row, ".versions/a.txt/v2")));
    }

    [Theory]
    [InlineData(VersionedFileWriter.Written)]
    [InlineData(VersionedFileWriter.Journalled)]
    [InlineData(VersionedFileWriter.OldKept)]
    [InlineData(VersionedFileWriter.InPlace)]
    public async Task A_crash_at_any_point_files_once_and_loses_nothing(string point)
    {
        await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None);
        var files = DocumentTree.Files(Path.Combine(_folder.Row, "a.txt"));
        var falling = new VersionedFileWriter(files, new FakeTimeProvider(), at => { if (at == point) throw new InvalidOperationException(at); });
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
            await falling.Add(await falling.Recover(None), "k2", LocalFolder.Bytes("two"), None));
        // Whatever happened, the name was never without a document.
        Assert.Contains(await Read("a.txt"), (string[])["one", "two"]);

        var item = await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k2", LocalFolder.Bytes("two"), None);
        Assert.Equal("2", item.Version);
        Assert.Equal("two", await Read("a.txt"));
        Assert.Equal("one", await Read(".versions/a.txt/v1"));
        Assert.Equal("3", (await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k3", LocalFolder.Bytes("three"), None)).Version);
        Assert.Equal("two", await Read(".versions/a.txt/v2"));
    }

    [Fact]
    public async Task A_file_that_someone_put_there_by_hand_is_not_written_over()
    {
        Directory.CreateDirectory(_folder.Row);
        await File.WriteAllTextAsync(Path.Combine(_folder.Row, "a.txt"), "by hand");
        Assert.Equal("2", (await _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None)).Version);
        Assert.Equal("by hand", await Read(".versions/a.txt/v1"));
        Assert.Equal("one", await Read("a.txt"));
    }

    [Theory]
    [InlineData("../../../../../escape.txt")]
    [InlineData("..\\..\\escape.txt")]
    [InlineData("/etc/escape.txt")]
    [InlineData("..")]
    [InlineData(".versions")]
    [InlineData("C:\\escape.txt")]
    [InlineData("a\0b/escape.txt")]
    public async Task No_name_leads_out_of_the_rows_folder(string name)
    {
        await _folder.OpenDocuments().File(LocalFolder.Place(name), "k1", LocalFolder.Bytes("one"), None);
        var all = Directory.GetFiles(_folder.Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 });
        Assert.All(all, f => Assert.StartsWith(_folder.Row + "/", f, StringComparison.Ordinal));
        Assert.Single(Directory.GetFiles(_folder.Row));
    }

    [Theory]
    [InlineData("..", "mou")]
    [InlineData("a/../../b", "mou")]
    [InlineData("01-analysis", "..")]
    [InlineData("", "mou")]
    [InlineData(".versions", "mou")]
    [InlineData("01-analysis", "/tmp")]
    public async Task No_step_and_no_procedure_leads_out_of_the_tree(string row, string procedure) =>
        await Assert.ThrowsAsync<ArgumentException>(() => _folder.OpenDocuments().File(LocalFolder.Place("a.txt", row, procedure), "k1", LocalFolder.Bytes("one"), None));

    [Fact]
    public async Task A_link_in_the_tree_is_not_followed()
    {
        var outside = Directory.CreateDirectory(Path.Combine(_folder.Path, "outside")).FullName;
        Directory.CreateDirectory(Path.GetDirectoryName(_folder.Row)!);
        Directory.CreateSymbolicLink(_folder.Row, outside);
        await Assert.ThrowsAsync<ArgumentException>(() => _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None));
        Assert.Empty(Directory.GetFileSystemEntries(outside));
    }

    [Fact]
    public async Task Many_at_once_from_two_instances_get_a_version_each()
    {
        IDocuments[] stores = [_folder.OpenDocuments(), _folder.OpenDocuments()];
        var items = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => Task.Run(() =>
            stores[i % 2].File(LocalFolder.Place("a.txt"), $"k{i}", LocalFolder.Bytes($"{i}"), None))));
        Assert.Equal(12, items.Select(i => i.Version).Distinct().Count());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_may_be_mended()
    {
        await File.WriteAllTextAsync(_folder.Documents, "in the way");
        await Assert.ThrowsAsync<AdapterException>(() => _folder.OpenDocuments().File(LocalFolder.Place("a.txt"), "k1", LocalFolder.Bytes("one"), None));
    }

    private Task<string> Read(string name) => File.ReadAllTextAsync(Path.Combine(_folder.Row, name));
}
