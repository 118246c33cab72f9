namespace OnesqaBot.Workflow.Definitions;

/// <summary>A definition as it was found: its file's name, for what is said of it, and its text.</summary>
public sealed record DefinitionSource(string File, string Yaml);
