namespace OnesqaBot.Dialogs;

/// <summary>What the questions that open a case end in.</summary>
/// <param name="CommandId">As it was given at the beginning: the same talk opens one case.</param>
public sealed record CaseRequest(string Procedure, string CommandId, IReadOnlyDictionary<string, string> Fields);
