namespace OnesqaBot.Workflow.Cases;

/// <summary>What the engine says to a command.</summary>
public abstract record Decision;

/// <summary>Taken: save these events and effects in one transaction.</summary>
/// <param name="State">The case after the events.</param>
public sealed record Accepted(Case State, IReadOnlyList<RecordedEvent> Events, IReadOnlyList<Effect> Effects) : Decision;

/// <summary>The same command was taken before: nothing to save, the answer is the case as it stands.</summary>
public sealed record Repeated(Case State) : Decision;

/// <summary>Not taken; <paramref name="State"/> is the case as it stands, null when there is none.</summary>
public sealed record Refused(Refusal Reason, Case? State) : Decision;
