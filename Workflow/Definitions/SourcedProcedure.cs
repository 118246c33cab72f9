using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>A procedure with the sections it was read from, so that checks across files can report lines.</summary>
internal sealed record SourcedProcedure(
    Procedure Procedure, string File, FaultList Faults, MappingReader Section, IReadOnlyList<TextNode> Nicknames, IReadOnlyList<SourcedStep> Steps);
