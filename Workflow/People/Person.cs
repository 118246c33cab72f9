namespace OnesqaBot.Workflow.People;

/// <summary>Someone of the office. <paramref name="EntraObjectId"/> is what Teams tells of a caller.</summary>
/// <param name="Id">Short key, stable over the years, used in records.</param>
/// <param name="EntraObjectId">The Entra object id; compared without regard to case, kept as text because local clients send their own.</param>
/// <param name="Name">Thai name, as it stands in documents.</param>
public sealed record Person(string Id, string EntraObjectId, Bilingual Name, string? Email, IReadOnlyList<string> Positions);
