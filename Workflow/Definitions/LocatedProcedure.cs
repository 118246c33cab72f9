namespace OnesqaBot.Workflow;

/// <summary>A procedure with the sections that it was read from, so that checks across files can name a line.</summary>
internal sealed record LocatedProcedure(
    Procedure Procedure, string File, FaultList Faults, Section Section, IReadOnlyList<TextNode> Nicknames, IReadOnlyList<LocatedStep> Steps);
