using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Documents;

/// <summary>Hands in a file, which is fetched and filed later.</summary>
/// <param name="Expected">Key of the matching expected document; otherwise null.</param>
/// <param name="Source">Short-lived download address.</param>
/// <param name="Respondent">The respondent to whose submission it belongs; null for the step's own documents.</param>
/// <param name="Replaces">Id of the document that it replaces; otherwise null.</param>
public sealed record HandIn(
    string Id, CaseNumber Case, string Step, int Visit, string Document, string FileName, string? Expected, Uri Source, Respondent? Respondent = null, string? Replaces = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>Takes a file out of a step, or of a respondent's submission, that was not handed on yet.</summary>
public sealed record WithdrawDocument(string Id, CaseNumber Case, string Step, int Visit, string Document) : StepCommand(Id, Case, Step, Visit);

/// <summary>The bot's report on the filing of a document.</summary>
public abstract record FilingReport(string Id, CaseNumber Case, string Document) : Report(Id, Case);

public sealed record ReportFiled(string Id, CaseNumber Case, string Document, FiledItem Item) : FilingReport(Id, Case, Document);

public sealed record ReportFileLost(string Id, CaseNumber Case, string Document, FileFault Fault) : FilingReport(Id, Case, Document);

/// <summary>The document store is unavailable; the file is kept and filed later.</summary>
public sealed record ReportFilingDelayed(string Id, CaseNumber Case, string Document) : FilingReport(Id, Case, Document);

/// <summary>Something that happened to a document of the case.</summary>
public abstract record DocumentEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => DocumentFold.Change(state, recorded);
}

/// <param name="Respondent">Text form of the respondent to whose submission it belongs; null for the step's own documents.</param>
/// <param name="Inquiry">Number of the inquiry that it answers; null if none.</param>
public sealed record DocumentHandedIn(
    string Document, string Step, int Visit, string FileName, string? Expected, Uri Source, string? Respondent = null, int? Inquiry = null) : DocumentEvent;

/// <summary>A file was taken out before the step was handed on.</summary>
/// <param name="Replacement">The document that replaced it; null if none did.</param>
public sealed record DocumentWithdrawn(string Document, string? Replacement) : DocumentEvent;

public sealed record DocumentFiled(string Document, FiledItem Item) : DocumentEvent;

public sealed record DocumentLost(string Document, FileFault Fault) : DocumentEvent;

/// <summary>Filing is delayed; the bot keeps the file and retries.</summary>
public sealed record DocumentDelayed(string Document) : DocumentEvent;

/// <summary>Expected documents are missing; confirm with a reason.</summary>
public sealed record DocumentsMissing(IReadOnlyList<ExpectedDocument> Documents) : Refusal;
