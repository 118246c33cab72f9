using OnesqaBot.Workflow;

namespace OnesqaBot.Adapters;

/// <summary>An effect that was given up.</summary>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Error">Why the last try failed.</param>
internal sealed record DeadLetter(
    CaseNumber Case, string Key, Effect Effect, int Attempts, DateTimeOffset CreatedAt, DateTimeOffset GivenUpAt, string Error);
