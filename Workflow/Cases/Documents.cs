using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases;

/// <summary>A file of a case, from the moment it was handed in.</summary>
/// <param name="Id">Key within the case.</param>
/// <param name="Respondent">Whose answer it belongs to, as <see cref="Workflow.Respondent"/> writes itself; null for the row's own.</param>
public sealed record CaseDocument(
    string Id, string Step, int Visit, string FileName, string? Expected, Signature By, DateTimeOffset At, Uri Source, string? Respondent = null)
{
    /// <summary>Where it is filed; null while it is on its way, or when it was lost.</summary>
    public FiledItem? Item { get; init; }

    public FileFault? Lost { get; init; }

    /// <summary>Whether the document store would not take it yet; it is kept until it does.</summary>
    public bool Delayed { get; init; }

    /// <summary>Scheme of the source of a table of answers: it is made, not fetched.</summary>
    internal const string TableScheme = "collection";

    /// <summary>Whether it is the table of a collection's answers, which the bot makes itself.</summary>
    public bool IsTable => Source.Scheme == TableScheme;
}

/// <summary>A file as the document store keeps it.</summary>
/// <param name="Version">Version label of that store.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Size">Bytes.</param>
public sealed record FiledItem(string ItemId, string Name, string Version, string Sha256, long Size, Uri Link);

/// <summary>Which document in which version lay before a decision.</summary>
public sealed record ConsideredDocument(string Document, string Name, string Version, string Sha256);

/// <summary>Why a file that was handed in could not be kept.</summary>
public enum FileFault
{
    /// <summary>Its bytes could not be fetched; it must be handed in again.</summary>
    DownloadFailed,
    Empty,
    TooLarge,

    /// <summary>What was fetched is of a type that the office does not take.</summary>
    NotAllowed,
}
