namespace OnesqaBot.Workflow.Procedures;

/// <summary>A web address that the office adds to a step (<c>links:</c>): the text of a law, a system, a shared folder.</summary>
public sealed record HandbookLink(string Title, Uri Address);
