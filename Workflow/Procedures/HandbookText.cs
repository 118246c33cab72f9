namespace OnesqaBot.Workflow.Procedures;

/// <summary>A cell of the handbook. Where a slip of the print was corrected, the printed text is kept beside it.</summary>
/// <param name="Text">What people are shown.</param>
/// <param name="Printed">What the handbook prints, when it differs; otherwise null.</param>
public sealed record HandbookText(string Text, string? Printed = null);
