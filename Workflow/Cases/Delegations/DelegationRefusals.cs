namespace OnesqaBot.Workflow.Cases.Delegations;

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
