namespace OnesqaBot.Workflow.People;

/// <summary>A post of the office. Authority belongs to it, never to a person (design, section 4).</summary>
/// <param name="Key">For example <c>director</c>.</param>
/// <param name="StandIn">The position that acts where this one is vacant, or where its only holder submitted the matter himself.</param>
/// <param name="Group">Object id of the Entra group whose members hold it; null where the file names its people.</param>
public sealed record Position(string Key, Bilingual Title, string? StandIn, string? Group = null);
