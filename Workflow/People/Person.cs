namespace OnesqaBot.Workflow.People;

/// <summary>A member of the office.</summary>
/// <param name="Id">Short permanent key, used in records.</param>
/// <param name="EntraObjectId">
/// The Entra object id by which Teams identifies the person. Case-insensitive; a string because local test clients send their
/// own ids.
/// </param>
/// <param name="Name">Name as used in documents.</param>
public sealed record Person(string Id, string EntraObjectId, Bilingual Name, string? Email, IReadOnlyList<string> Positions);
