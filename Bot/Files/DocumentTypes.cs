using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Which files are documents of this office. The name and the content each tell a type, and both must be allowed: a
/// program is not taken for being called a PDF. A PDF that is called a picture is only badly named, and stays.
/// </summary>
internal sealed class DocumentTypes(IOptions<DocumentTypesOptions> options)
{
    private readonly HashSet<string> _allowed = new(options.Value.Extensions, StringComparer.OrdinalIgnoreCase);

    /// <summary>What is allowed, as people read it.</summary>
    public Bilingual Names { get; } = DocumentTypeNames.Describe(options.Value.Extensions);

    /// <summary>By the name under which it would be filed; by the name that it came with where filing leaves no extension (".pdf").</summary>
    public bool AllowsName(string name) =>
        (Path.GetExtension(FileNames.Clean(name)) is { Length: > 0 } filed ? filed : Path.GetExtension(name)) is { Length: > 1 } extension && _allowed.Contains(extension[1..]);

    /// <summary>By its first bytes; what they do not tell is left to the name.</summary>
    public bool AllowsContent(ReadOnlySpan<byte> beginning) =>
        FileSignatures.TypesOf(beginning) is var types && (types.Count == 0 || types.Any(_allowed.Contains));
}
