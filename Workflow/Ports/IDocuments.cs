using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;

namespace OnesqaBot.Workflow.Ports;

/// <summary>The document store: SharePoint or a local folder.</summary>
public interface IDocuments
{
    /// <summary>
    /// Files a document under <c>/{fiscal year}/{procedure}/{case}/{step}/</c>. An existing name gets a new version.
    /// Idempotent by key.
    /// </summary>
    /// <exception cref="AdapterException">The store did not accept it; <see cref="AdapterException.RetryAfter"/> says when to retry.</exception>
    Task<FiledItem> File(DocumentPlace place, string key, Stream content, CancellationToken cancellation);

    /// <summary>Web address of the case's folder.</summary>
    Uri Folder(CaseNumber number, string procedure);

    /// <summary>Whether filed documents can be edited in the store, so that a link may show a newer version than the one filed.</summary>
    bool CanChange { get; }

    /// <summary>Links to the filed version and the newest one.</summary>
    /// <exception cref="AdapterException">The store is unavailable.</exception>
    Task<DocumentVersions> Versions(FiledItem item, CancellationToken cancellation);
}

/// <param name="IsChanged">Whether there is a newer version than the filed one.</param>
/// <param name="Newest">Link to the newest version.</param>
/// <param name="Filed">Link to the filed version; null if it is the newest or has no link of its own.</param>
public sealed record DocumentVersions(bool IsChanged, Uri Newest, Uri? Filed);

/// <param name="Folder">Name of the step's folder, for example <c>01-analysis</c>.</param>
/// <param name="FileName">Cleaned by <see cref="FileNames.Clean"/>.</param>
public sealed record DocumentPlace(CaseNumber Case, string Procedure, string Folder, string FileName);

/// <summary>Downloads handed-in files and keeps them until they are filed.</summary>
public interface IIncomingFiles
{
    /// <summary>Reads the first bytes of a file, to detect its type before it is accepted.</summary>
    /// <returns>At most <paramref name="count"/>; null if they could not be read quickly.</returns>
    Task<byte[]?> Peek(Uri source, int count, CancellationToken cancellation);

    /// <summary>Downloads the file unless it is already present. Idempotent by key.</summary>
    /// <exception cref="IncomingFileException">The file is empty, too large or gone, or the download was interrupted.</exception>
    Task Fetch(string key, Uri source, CancellationToken cancellation);

    /// <summary>Opens the downloaded file.</summary>
    Stream Open(string key);

    /// <summary>Deletes the downloaded file after filing; does nothing if it is gone.</summary>
    void Discard(string key);
}

/// <summary>A file could not be downloaded.</summary>
/// <param name="MayPass">Whether a retry may succeed.</param>
public sealed class IncomingFileException(FileFault fault, bool mayPass, string message, Exception? inner = null) : Exception(message, inner)
{
    public FileFault Fault => fault;

    public bool MayPass => mayPass;
}

/// <summary>An external service failed; a retry may succeed.</summary>
public sealed class AdapterException(string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The delay requested by the service, if any.</summary>
    public TimeSpan? RetryAfter => retryAfter;

    /// <summary>What is stored as the reason if the effect is given up.</summary>
    public GivenUpReason Reason { get; init; }
}
