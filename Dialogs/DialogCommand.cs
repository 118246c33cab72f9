using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Dialogs;

/// <summary>What questions end in. A closed set. Carried out twice it changes nothing more: its ids are those of what was said.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(OpenCaseCommand), "open-case")]
[JsonDerivedType(typeof(HandInCommand), "hand-in")]
public abstract record DialogCommand;

/// <summary>Everything to open a case was said and confirmed.</summary>
public sealed record OpenCaseCommand(
    [property: JsonPropertyName("procedure")] string Procedure,
    [property: JsonPropertyName("commandId")] string CommandId,
    [property: JsonPropertyName("fields")] IReadOnlyDictionary<string, string> Fields) : DialogCommand;

/// <summary>Of every file it is known where it belongs.</summary>
/// <param name="Respondent">Whose answer the files belong to, as <see cref="Workflow.Respondent"/> writes itself; null for the step's own.</param>
public sealed record HandInCommand(
    [property: JsonPropertyName("case")] CaseNumber Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("respondent")] string? Respondent,
    [property: JsonPropertyName("files")] IReadOnlyList<PlacedFile> Files) : DialogCommand;

/// <param name="Expected">Key of the expected document that it is; null for any other.</param>
public sealed record PlacedFile(
    [property: JsonPropertyName("commandId")] string CommandId,
    [property: JsonPropertyName("file")] HandInFile File,
    [property: JsonPropertyName("expected")] string? Expected);

/// <param name="Id">Tells it from others of the same message.</param>
/// <param name="IsPasted">Perhaps it was not meant as a document: it is asked about where nothing else would be.</param>
public sealed record HandInFile(
    [property: JsonPropertyName("id")] string Id,
    [property: JsonPropertyName("name")] string Name,
    [property: JsonPropertyName("source")] Uri Source,
    [property: JsonPropertyName("pasted")] bool IsPasted = false);

/// <summary>A step that may take files.</summary>
/// <param name="Label">How the person is shown it.</param>
/// <param name="Expected">Documents not yet handed in.</param>
public sealed record HandInCandidate(
    [property: JsonPropertyName("case")] CaseNumber Case,
    [property: JsonPropertyName("step")] string Step,
    [property: JsonPropertyName("visit")] int Visit,
    [property: JsonPropertyName("label")] string Label,
    [property: JsonPropertyName("expected")] IReadOnlyList<ExpectedChoice> Expected,
    [property: JsonPropertyName("respondent")] string? Respondent = null);

public sealed record ExpectedChoice(
    [property: JsonPropertyName("key")] string Key,
    [property: JsonPropertyName("title")] string Title);
