using Microsoft.Extensions.Options;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Files;

/// <summary>
/// Decides which files are accepted as documents. Both the type implied by the name and the type of the content must be allowed:
/// a program named like a PDF is refused, while a PDF named like a picture is accepted.
/// </summary>
internal sealed class DocumentTypes(IOptions<DocumentTypesOptions> options)
{
    private readonly HashSet<string> _allowed = new(options.Value.Extensions, StringComparer.OrdinalIgnoreCase);

    /// <summary>The allowed types, for display.</summary>
    public string Names => DocumentTypeNames.Describe(options.Value.Extensions);

    /// <summary>
    /// Checks the name under which the file would be filed, or its original name if filing leaves no extension (".pdf").
    /// </summary>
    public bool AllowsName(string name) =>
        (Path.GetExtension(FileNames.Clean(name)) is { Length: > 0 } filed ? filed : Path.GetExtension(name)) is { Length: > 1 } extension && _allowed.Contains(extension[1..]);

    /// <summary>Checks the first bytes; if they do not identify a type, only the name counts.</summary>
    public bool AllowsContent(ReadOnlySpan<byte> beginning) =>
        FileSignatures.TypesOf(beginning) is var types && (types.Count == 0 || types.Any(_allowed.Contains));
}
