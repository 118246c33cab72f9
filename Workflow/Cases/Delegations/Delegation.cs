using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Delegations;

/// <summary>
/// มอบหมาย: an assignment that its holder gave to a person by name. It ends with the stage, when the receiver gives it back or when it
/// is reclaimed.
/// </summary>
/// <param name="Respondent">The respondent whose submission was given; null for a stage of the step.</param>
/// <param name="Person">Key of the receiver.</param>
/// <param name="By">Who gave it.</param>
/// <param name="Note">What the receiver should know; null if nothing was said.</param>
public sealed record Delegation(Respondent? Respondent, string Person, Signature By, DateTimeOffset At, string? Note);

/// <summary>มอบหมาย: gives an assignment to a person by name, who then acts alone until it is done, given back or reclaimed.</summary>
/// <param name="To">Key of the receiver; null where nobody was chosen.</param>
/// <param name="Respondent">The respondent whose submission is given; null for the current stage of the step.</param>
public sealed record DelegateStep(string Id, CaseNumber Case, string Step, int Visit, string? To, string? Note = null, Respondent? Respondent = null)
    : StepCommand(Id, Case, Step, Visit)
{
    /// <summary>Whether an administrator moves somebody else's assignment, which may already have been given to a person.</summary>
    public bool AsAdministrator { get; init; }
}

/// <summary>ขอคืน, ส่งคืน: whoever gave an assignment reclaims it, or its receiver gives it back.</summary>
/// <param name="Respondent">As in <see cref="DelegateStep"/>.</param>
public sealed record EndDelegation(
    string Id, CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepCommand(Id, Case, Step, Visit);

/// <summary>Something that happened to a delegation.</summary>
public abstract record DelegationEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => DelegationFold.Change(state, recorded);
}

/// <summary>An assignment was given to a person by name.</summary>
/// <param name="Respondent">Text form of the respondent whose submission was given; null for the current stage of the step.</param>
/// <param name="Person">Key of the receiver.</param>
/// <param name="Note">What the receiver should know; null if nothing was said.</param>
public sealed record StepDelegated(string Step, int Visit, string? Respondent, string Person, string? Note) : DelegationEvent;

/// <summary>An assignment came back before it was done: its receiver gave it back, or it was reclaimed.</summary>
/// <param name="Respondent">As in <see cref="StepDelegated"/>.</param>
/// <param name="Person">Key of the receiver.</param>
public sealed record DelegationEnded(string Step, int Visit, string? Respondent, string Person) : DelegationEvent;

public enum DelegationFault
{
    /// <summary>The receiver of an assignment may not give it to somebody else.</summary>
    Cascade,
    /// <summary>Nobody may take it.</summary>
    NobodyEligible,
    NobodyChosen,
    Oneself,
    /// <summary>The person holds neither the same position nor one below it.</summary>
    NotInLine,
    /// <summary>The person may not make this decision.</summary>
    MayNotDecide,
    /// <summary>The person prepared what is to be decided.</summary>
    PreparedIt,
}

/// <summary>The assignment cannot be given to that person, or by the caller.</summary>
public sealed record CannotDelegate(DelegationFault Fault) : Refusal;

/// <summary>The assignment was given to a person by name; only that person may act until it comes back.</summary>
public sealed record DelegatedAlready(Delegation Delegation) : Refusal;
