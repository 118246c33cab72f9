using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Decisions;

/// <summary>Approves or endorses.</summary>
/// <param name="Comment">ข้อสั่งการ; null if there is none.</param>
public sealed record Approve(string Id, CaseNumber Case, string Step, int Visit, string? Comment = null) : StepCommand(Id, Case, Step, Visit)
{
    /// <summary>Among several papers: what the decider says about the documents. Null on the paper's own card.</summary>
    public Reading? Reading { get; init; }
}

/// <summary>Whether a decider who approved several papers at once opened the documents of one.</summary>
public enum Reading
{
    Opened,
    /// <summary>The decider chose not to.</summary>
    NotOpened,
    /// <summary>There was nothing to open.</summary>
    NoDocuments,
}

/// <summary>Returns the case for revision; requires a reason.</summary>
public sealed record Return(string Id, CaseNumber Case, string Step, int Visit, string? Reason) : StepCommand(Id, Case, Step, Visit);

/// <summary>
/// ดึงกลับ: whoever decided takes the decision back, shortly afterwards and as long as nobody has acted on it. The case is then as it
/// was before the decision.
/// </summary>
public sealed record TakeBack(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Whoever approved several papers at once said of this one whether its documents were opened; the decision follows.</summary>
/// <param name="Stage">Index of the stage that was decided.</param>
public sealed record ReadingStated(string Step, int Visit, int Stage, Reading Reading) : SubjectEvent
{
    // Shown only in the history; the state does not change.
    internal override Case Fold(Case state, RecordedEvent recorded) => state;
}

/// <summary>A decision was taken back by whoever made it: the case is as it was before.</summary>
/// <param name="Stage">Index of the stage that is to be decided again.</param>
public sealed record DecisionTakenBack(string Step, int Visit, int Stage) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => LastDecisionFold.TakeBack(state, this, recorded);
}

/// <summary>Others decided at a stage in place of these people, who were told.</summary>
/// <param name="Stage">Index of the stage that was decided.</param>
/// <param name="People">Their keys.</param>
public sealed record PeoplePassedOver(string Step, int Visit, int Stage, IReadOnlyList<string> People) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) =>
        CaseFold.OnVisit(state, Step, Visit, v => v with { PassedOver = v.PassedOver.Add(this) });
}

public enum TakeBackFault
{
    /// <summary>Somebody else made the decision.</summary>
    NotYours,
    /// <summary>Somebody has acted since, or it was taken back already.</summary>
    ActedOn,
    TooLate,
}

/// <summary>The decision cannot be taken back.</summary>
/// <param name="ActedBy">Who has acted on it; null if nobody has.</param>
public sealed record CannotTakeBack(TakeBackFault Fault, Signature? ActedBy = null) : Refusal;

/// <summary>The decision that led to the step was taken back.</summary>
public sealed record StepTakenBack(Signature By, DateTimeOffset At) : Refusal;

/// <summary>Submitters may not decide on their own submission.</summary>
public sealed record OwnSubmission(string Position, IReadOnlyList<Person> Others) : Refusal;
