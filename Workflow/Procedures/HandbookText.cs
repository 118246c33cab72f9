namespace OnesqaBot.Workflow.Procedures;

/// <summary>A table cell of the handbook. If a misprint was corrected, the printed text is kept as well.</summary>
/// <param name="Text">The text to display.</param>
/// <param name="Printed">The printed text if it differs; otherwise null.</param>
public sealed record HandbookText(string Text, string? Printed = null);
