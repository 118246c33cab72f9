using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Ports;

/// <summary>Where documents are filed for good: SharePoint, or a folder on this machine.</summary>
public interface IDocuments
{
    /// <summary>
    /// Files a document under <c>/{fiscal year}/{procedure}/{case}/{row}/</c>. A name that is taken gets a new version.
    /// The same key twice files it once.
    /// </summary>
    /// <exception cref="AdapterException">The store did not take it; <see cref="AdapterException.RetryAfter"/> tells when to try again.</exception>
    Task<FiledItem> File(DocumentPlace place, string key, Stream content, CancellationToken cancellation);

    /// <summary>The case's folder, for people to open.</summary>
    Uri Folder(CaseNumber number, string procedure);

    /// <summary>Whether a filed document can be changed where it is kept, so that its link may show something newer than what was filed.</summary>
    bool CanChange { get; }

    /// <summary>Where the version that was filed can be read, and whether there is a newer one.</summary>
    /// <exception cref="AdapterException">The store cannot tell now.</exception>
    Task<DocumentVersions> Versions(FiledItem item, CancellationToken cancellation);
}

/// <param name="IsChanged">Whether there is a newer version than what was filed.</param>
/// <param name="Newest">Opens what the document is now.</param>
/// <param name="Filed">Opens what was filed; null while that is the newest, and where it has no address of its own.</param>
public sealed record DocumentVersions(bool IsChanged, Uri Newest, Uri? Filed);

/// <param name="Row">Name of the row's folder, for example <c>01-analysis</c>.</param>
/// <param name="FileName">Cleaned by <see cref="FileNames.Clean"/>.</param>
public sealed record DocumentPlace(CaseNumber Case, string Procedure, string Row, string FileName);

/// <summary>Files on their way: fetched from where the person handed them in, kept until they are filed.</summary>
public interface IIncomingFiles
{
    /// <summary>The first bytes of a file, to see what it is before it is taken.</summary>
    /// <returns>At most <paramref name="count"/>; null where they could not be had quickly.</returns>
    Task<byte[]?> Peek(Uri source, int count, CancellationToken cancellation);

    /// <summary>Fetches the bytes unless they are here already. The same key twice fetches once.</summary>
    /// <exception cref="IncomingFileException">Empty, too large, gone, or broken off.</exception>
    Task Fetch(string key, Uri source, CancellationToken cancellation);

    /// <summary>The bytes that were fetched.</summary>
    Stream Open(string key);

    /// <summary>Lets go of them, after they are filed. Nothing happens when they are gone.</summary>
    void Discard(string key);
}

/// <summary>The bytes of a file could not be had.</summary>
/// <param name="MayPass">Whether trying again can help.</param>
public sealed class IncomingFileException(FileFault fault, bool mayPass, string message, Exception? inner = null) : Exception(message, inner)
{
    public FileFault Fault => fault;

    public bool MayPass => mayPass;
}

/// <summary>An outside service failed; trying again later can help.</summary>
public sealed class AdapterException(string message, TimeSpan? retryAfter = null, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>How long the service asked to be left alone, if it did.</summary>
    public TimeSpan? RetryAfter => retryAfter;
}
