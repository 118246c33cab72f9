namespace OnesqaBot.Workflow.Cases;

/// <summary>The engine's decision on a command.</summary>
public abstract record Decision;

/// <summary>The command was accepted; save the events and effects in one transaction.</summary>
/// <param name="State">The case after the events.</param>
public sealed record Accepted(Case State, IReadOnlyList<RecordedEvent> Events, IReadOnlyList<Effect> Effects) : Decision;

/// <summary>The same command was accepted before; nothing to save.</summary>
public sealed record Repeated(Case State) : Decision;

/// <summary>The command was refused; <paramref name="State"/> is the unchanged case, null if there is none.</summary>
public sealed record Refused(Refusal Reason, Case? State) : Decision;
