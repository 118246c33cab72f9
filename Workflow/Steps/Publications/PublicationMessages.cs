using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Steps.Publications;

public sealed record AddressPublished(string Step, int Visit, Uri Address) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) =>
        CaseFold.OnVisit(state, Step, Visit, v => v with { Address = Address });
}

/// <summary>A publication requires a web address or a file as proof.</summary>
public sealed record ProofNeeded : Refusal;

/// <summary>Not a valid web address (http or https).</summary>
public sealed record AddressInvalid(string Address) : Refusal;
