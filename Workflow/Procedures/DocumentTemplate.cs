namespace OnesqaBot.Workflow.Procedures;

/// <summary>Where the blank form of an expected document is (<c>template:</c>). A closed set.</summary>
public abstract record DocumentTemplate
{
    private DocumentTemplate()
    {
    }

    /// <summary>On the web.</summary>
    public sealed record Address(Uri Link) : DocumentTemplate;

    /// <summary>A file in the procedures' folder.</summary>
    public sealed record File(string Name) : DocumentTemplate;

    /// <summary>A file in the office's document library.</summary>
    /// <param name="Path">Begins with a slash; from the library's root, or from that of the server if it begins with <c>/sites/</c>.</param>
    public sealed record LibraryPath(string Path) : DocumentTemplate;
}
