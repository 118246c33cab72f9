using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Time;
using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow.Steps.Publications;

public sealed record AddressPublished(string Step, int Visit, Uri Address) : CaseEvent;

/// <summary>A publication requires a web address or a file as proof.</summary>
public sealed record ProofNeeded : Refusal;

/// <summary>Not a valid web address (http or https).</summary>
public sealed record AddressInvalid(string Address) : Refusal;
