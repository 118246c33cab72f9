using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>The places in which blank forms can be, against which procedures are checked.</summary>
/// <param name="Files">Names of the files in the procedures' folder.</param>
/// <param name="HasLibrary">Whether the office has a document library.</param>
public sealed record TemplatePlaces(IReadOnlyCollection<string> Files, bool HasLibrary)
{
    /// <summary>Paths without a file in the library; unchecked paths count as present.</summary>
    public IReadOnlyCollection<string> MissingInLibrary { get; init; } = [];
}

/// <summary>Reads where the blank form of an expected document is.</summary>
internal static class TemplateReader
{
    private const string Key = "template";

    /// <returns>Null if there is none, or it has a fault.</returns>
    public static DocumentTemplate? Read(MappingReader document)
    {
        if (document.TextIfAny(Key) is not { } text) return null;
        if (WebAddress.Read(text) is { } address) return new DocumentTemplate.Address(address);
        if (!text.Contains('\\', StringComparison.Ordinal) && !text.Contains("..", StringComparison.Ordinal) && !text.Any(char.IsControl))
        {
            if (text.StartsWith('/') && Path.GetFileName(text).Contains('.', StringComparison.Ordinal)) return new DocumentTemplate.LibraryPath(text);
            if (!text.Contains('/', StringComparison.Ordinal) && !text.Contains(':', StringComparison.Ordinal) && text.IndexOf('.', StringComparison.Ordinal) > 0) return new DocumentTemplate.File(text);
        }

        document.Fault(Key, NotTemplate(text));
        return null;
    }

    /// <summary>Reports a form that is not where the procedure says.</summary>
    public static void Check(MappingReader document, DocumentTemplate? template, TemplatePlaces places)
    {
        switch (template)
        {
            case DocumentTemplate.File { Name: var name } when !places.Files.Contains(name):
                document.Fault(Key, MissingTemplate(name, Spelling.Nearest(name, places.Files)));
                break;
            case DocumentTemplate.LibraryPath { Path: var path } when places.MissingInLibrary.Contains(path):
                document.Fault(Key, MissingInLibrary(path));
                break;
            case DocumentTemplate.LibraryPath when !places.HasLibrary:
                document.Fault(Key, NoLibrary());
                break;
        }
    }

    private static DefinitionError NotTemplate(string text) => new(DefinitionProblem.NotTemplate, text);

    private static DefinitionError MissingInLibrary(string path) => new(DefinitionProblem.MissingInLibrary, path);

    private static DefinitionError NoLibrary() => new(DefinitionProblem.NoLibrary);

    private static DefinitionError MissingTemplate(string name, string? nearest) =>
        new(DefinitionProblem.MissingTemplate, name) { Nearest = nearest };
}
