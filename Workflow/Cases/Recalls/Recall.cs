using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Recalls;

/// <summary>ดึงกลับ: whoever submitted work takes it back, with a reason, as long as nobody has decided on it.</summary>
/// <param name="Step">The step that is to decide.</param>
/// <param name="Visit">Its visit.</param>
public sealed record Recall(string Id, CaseNumber Case, string Step, int Visit, string? Reason) : StepCommand(Id, Case, Step, Visit);

public enum RecallFault
{
    /// <summary>Somebody has decided on it.</summary>
    Decided,
    /// <summary>Somebody else submitted it.</summary>
    NotYours,
    /// <summary>No submitted work awaits a decision there.</summary>
    NothingSubmitted,
}

/// <summary>The work cannot be taken back.</summary>
/// <param name="By">Who decided, or who submitted it; null if nothing was submitted.</param>
/// <param name="At">When that was.</param>
public sealed record CannotRecall(RecallFault Fault, Signature? By = null, DateTimeOffset? At = null) : Refusal;
