using System.Text.Json.Serialization;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>A file handed in for a case.</summary>
/// <param name="Id">Key within the case.</param>
/// <param name="Respondent">Text form of the respondent to whose submission it belongs; null for the step's own documents.</param>
public sealed record CaseDocument(
    string Id, string Step, int Visit, string FileName, string? Expected, Signature By, DateTimeOffset At, Uri Source, string? Respondent = null)
{
    /// <summary>Number of the inquiry of the visit that it answers (<see cref="OnesqaBot.Workflow.Cases.Inquiry.Number"/>); null if none.</summary>
    public int? Inquiry { get; init; }

    /// <summary>Where it is filed; null if it is not filed yet or was lost.</summary>
    public FiledItem? Item { get; init; }

    public FileFault? Lost { get; init; }

    /// <summary>Who took it out again before the step was handed on, and when; null if it was not.</summary>
    public Withdrawal? Withdrawn { get; init; }

    /// <summary>Whether it counts as handed in: it was neither lost nor taken out.</summary>
    public bool Counts => Lost is null && Withdrawn is null;

    /// <summary>Whether filing is delayed because the document store is unavailable.</summary>
    public bool Delayed { get; init; }

    /// <summary>Source scheme of a submission table, which is generated instead of downloaded.</summary>
    internal const string TableScheme = "collection";

    /// <summary>Whether it is the generated table of a collection's submissions.</summary>
    public bool IsTable => Source.Scheme == TableScheme;
}

/// <summary>A file was taken out of a step, or an inquiry was withdrawn.</summary>
public sealed record Withdrawal(Signature By, DateTimeOffset At);

/// <summary>A file in the document store.</summary>
/// <param name="Version">Version label in the document store.</param>
/// <param name="Sha256">Lower-case hexadecimal.</param>
/// <param name="Size">Size in bytes.</param>
public sealed record FiledItem(string ItemId, string Name, string Version, string Sha256, long Size, Uri Link)
{
    /// <summary>The first words of the document; null if it has none or they cannot be read.</summary>
    public string? Preview { get; init; }

    /// <summary>Whether a small picture of it is kept beside the case for those who decide.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsPictured { get; init; }

    /// <summary>Where that picture is served; set when a case is shown, not stored.</summary>
    [JsonIgnore]
    public Uri? Picture { get; init; }
}

/// <summary>A document, with its version, that was available for a decision.</summary>
public sealed record ConsideredDocument(string Document, string Name, string Version, string Sha256);

/// <summary>Why a file that was handed in could not be kept.</summary>
public enum FileFault
{
    /// <summary>The download failed; the file must be handed in again.</summary>
    DownloadFailed,
    Empty,
    TooLarge,

    /// <summary>The file type is not allowed.</summary>
    NotAllowed,
}
