namespace OnesqaBot.Workflow.Definitions;

/// <summary>The text of a definition, with its file name for error messages.</summary>
public sealed record DefinitionSource(string File, string Yaml);
