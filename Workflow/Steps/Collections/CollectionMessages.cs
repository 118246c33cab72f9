using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>Submits a respondent's form, replacing an earlier submission that is not accepted yet.</summary>
/// <param name="Reason">Why documents are missing, if they are.</param>
public sealed record Submit(
    string Id, CaseNumber Case, string Step, int Visit, Respondent Respondent, IReadOnlyDictionary<string, string> Fields, string? Reason = null)
    : StepCommand(Id, Case, Step, Visit);

/// <param name="Respondent">Null to accept all submissions.</param>
public sealed record AcceptSubmission(
    string Id, CaseNumber Case, string Step, int Visit, Respondent? Respondent) : StepCommand(Id, Case, Step, Visit);

/// <summary>Returns a submission; requires a reason.</summary>
public sealed record ReturnSubmission(
    string Id, CaseNumber Case, string Step, int Visit, Respondent Respondent, string? Reason) : StepCommand(Id, Case, Step, Visit);

/// <summary>Reposts the request card to all awaited respondents.</summary>
public sealed record RemindRespondents(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Something that happened to the submissions of a collection.</summary>
public abstract record CollectionEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => SubmissionFold.Change(state, recorded);
}

/// <param name="Respondents">Text forms of the respondents.</param>
public sealed record SubmissionsRequested(string Step, int Visit, IReadOnlyList<string> Respondents) : CollectionEvent;

/// <param name="WithoutDocuments">Why documents are missing; null if none are.</param>
public sealed record SubmissionReceived(
    string Step, int Visit, string Respondent, IReadOnlyDictionary<string, string> Fields, bool Late, string? WithoutDocuments = null) : CollectionEvent;

public sealed record SubmissionAccepted(string Step, int Visit, string Respondent) : CollectionEvent;

public sealed record SubmissionReturned(string Step, int Visit, string Respondent, string Reason) : CollectionEvent;

public sealed record RespondentsReminded(string Step, int Visit, IReadOnlyList<string> Respondents) : CollectionEvent;

/// <summary>Submissions are missing or not accepted yet; closing the collection requires a reason.</summary>
public sealed record SubmissionsMissing(IReadOnlyList<Respondent> Respondents) : Refusal;

/// <summary>The submission is already accepted; only the collecting officer can return it.</summary>
public sealed record SubmissionAlreadyAccepted(Submission Submission) : Refusal;

/// <summary>There is no submission to accept or return.</summary>
public sealed record NothingSubmitted : Refusal;

/// <summary>No submission is awaited, so there is nobody to remind.</summary>
public sealed record NobodyAwaited : Refusal;

/// <summary>Only the respondent may submit.</summary>
/// <param name="People">The people who may submit.</param>
public sealed record NotYourSubmission(Respondent Respondent, IReadOnlyList<Person> People) : Refusal;

/// <summary>A required field of the form is empty.</summary>
public sealed record FormFieldMissing(FormField Field) : Refusal;
