using System.Globalization;
using System.Text.Json;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Local;

/// <summary>Files documents in a folder on this machine.</summary>
internal sealed class LocalDocuments(DocumentTree tree, FileLinks links, TimeProvider clock) : IDocuments, IDisposable
{
    private readonly ExclusiveFolderLock _writer = new();

    public async Task<FiledItem> File(DocumentPlace place, string key, Stream content, CancellationToken cancellation)
    {
        string[] folder = [place.Case.Year.ToString(), place.Procedure, place.Case.ToString(), place.Folder];
        string[] segments = [.. folder, FileNames.Clean(place.FileName)];
        var files = Resolve(segments);
        try
        {
            Directory.CreateDirectory(files.Folder);
            return await _writer.RunExclusively(files.Lock, () => File(segments, files, key, content, cancellation), cancellation);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // The message is logged, so it must not contain the file name, nor a system message that does.
            throw new AdapterException($"A document of step {place.Folder} of {place.Case} could not be filed in {tree.Root}.", inner: e);
        }
    }

    public Uri Folder(CaseNumber number, string procedure) => links.Create([number.Year.ToString(), procedure, number.ToString()], folder: true);

    /// <summary>False, because each link refers to a specific version.</summary>
    public bool CanChange => false;

    public Task<DocumentVersions> Versions(FiledItem item, CancellationToken cancellation) =>
        Task.FromResult(new DocumentVersions(IsChanged: false, item.Link, null));

    public void Dispose() => _writer.Dispose();

    private DocumentFiles Resolve(string[] segments) => DocumentTree.Files(tree.Resolve(segments)
        ?? throw new ArgumentException("A name is outside the case's folder.", nameof(segments)));

    private async Task<FiledItem> File(string[] segments, DocumentFiles files, string key, Stream content, CancellationToken cancellation)
    {
        var writer = new VersionedFileWriter(files, clock);
        var journal = await writer.Recover(cancellation);
        var version = journal.Find(key);
        if (version == 0)
        {
            journal = await writer.Add(journal, key, content, cancellation);
            version = journal.Newest;
        }

        var filed = journal.Versions[version - 1];
        var label = version.ToString(CultureInfo.InvariantCulture);
        return new FiledItem(string.Join('/', segments), segments[^1], label, filed.Sha256, filed.Size, links.Create(segments, label));
    }
}
