using OnesqaBot.Workflow;

namespace OnesqaBot.Dialogs;

/// <summary>Files that came in the chat, and the rows that they may belong to.</summary>
/// <param name="CommandPrefix">Each file's command id is this, a slash and the file's id.</param>
/// <param name="Candidates">At least one.</param>
public sealed record HandInRequest(string CommandPrefix, IReadOnlyList<HandInFile> Files, IReadOnlyList<HandInCandidate> Candidates);

/// <param name="Id">Tells it from others of the same request.</param>
public sealed record HandInFile(string Id, string Name, Uri Source);

/// <summary>A row that may take files.</summary>
/// <param name="Label">How the person is shown it.</param>
/// <param name="Expected">Documents not yet handed in.</param>
/// <param name="Respondent">Whose answer the files belong to, as <see cref="Workflow.Respondent"/> writes itself; null for the row's own.</param>
public sealed record HandInCandidate(
    CaseNumber Case, string Step, int Visit, string Label, IReadOnlyList<ExpectedChoice> Expected, string? Respondent = null);

public sealed record ExpectedChoice(string Key, string Title);

/// <summary>Where the files belong.</summary>
public sealed record HandInAnswers(CaseNumber Case, string Step, int Visit, Respondent? Respondent, IReadOnlyList<PlacedFile> Files);

/// <param name="Expected">Key of the expected document that it is; null for any other.</param>
public sealed record PlacedFile(string CommandId, HandInFile File, string? Expected);
