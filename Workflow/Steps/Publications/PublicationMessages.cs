using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Steps.Publications;

public sealed record AddressPublished(string Step, int Visit, Uri Address) : CaseEvent;

/// <summary>A publication requires a web address or a file as proof.</summary>
public sealed record ProofNeeded : Refusal;

/// <summary>Not a valid web address (http or https).</summary>
public sealed record AddressInvalid(string Address) : Refusal;
