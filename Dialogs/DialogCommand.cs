using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Dialogs;

/// <summary>The command that a dialog ends in. A closed set. Idempotent, because its ids derive from the activities of the dialog.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpenCaseCommand), "open-case")]
[JsonDerivedType(typeof(HandInCommand), "hand-in")]
public abstract record DialogCommand;

/// <summary>Opens a case with the confirmed answers.</summary>
public sealed record OpenCaseCommand(
    [property: JsonPropertyName("procedure")] string Procedure,
    [property: JsonPropertyName("commandId")] string CommandId,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields) : DialogCommand;

/// <summary>Hands in files whose place in the case is known.</summary>
/// <param name="Respondent">Whose submission the files belong to, as written by <see cref="Workflow.Respondent"/>; null for the step itself.</param>
public sealed record HandInCommand(
    [property: JsonPropertyName("case")] CaseNumber Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("respondent")] string? Respondent,
    [property: JsonPropertyName("files")] IReadOnlyList<PlacedFile> Files) : DialogCommand;

/// <param name="Expected">Key of the expected document; null for any other document.</param>
/// <param name="Replaces">Id of the document that it replaces; otherwise null.</param>
public sealed record PlacedFile(
    [property: JsonPropertyName("commandId")] string CommandId,
    [property: JsonPropertyName("file")] HandInFile File,
    [property: JsonPropertyName("expected")] string? Expected,
    [property: JsonPropertyName("replaces")] string? Replaces = null);

/// <param name="Id">Unique within the message.</param>
/// <param name="IsPasted">A pasted picture may not be meant as a document, so the dialog always asks about it.</param>
public sealed record HandInFile(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("source")] Uri Source,
    [property: JsonPropertyName("pasted")] bool IsPasted = false);

/// <summary>A step that files can be handed in to.</summary>
/// <param name="Label">The text shown to the person.</param>
/// <param name="Expected">Expected documents that have not been handed in yet.</param>
public sealed record HandInCandidate(
    [property: JsonPropertyName("case")] CaseNumber Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("expected")] IReadOnlyList<ExpectedChoice> Expected,
    [property: JsonPropertyName("respondent")] string? Respondent = null)
{
    /// <summary>Handed-in documents that a new file may replace.</summary>
    [JsonPropertyName("filled")]
    public IReadOnlyList<ReplaceableFile> Filled { get; init; } = [];
}

/// <summary>A document that was handed in and can still be replaced.</summary>
/// <param name="Document">Its id.</param>
/// <param name="Expected">Key of the expected document that it is; null for any other document.</param>
/// <param name="Title">Which of the documents expected now it is; null if it is offered for replacement only when the person asks for that.</param>
public sealed record ReplaceableFile(
    [property: JsonPropertyName("document")] string Document,
    [property: JsonPropertyName("expected")] string? Expected,
    [property: JsonPropertyName("name")] string FileName,
    [property: JsonPropertyName("title")] string? Title);

public sealed record ExpectedChoice(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("title")] string Title);
