using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Workflow.Cases.Documents;

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

/// <summary>Describes the allowed types by familiar names, such as "Word" if all of its extensions are allowed.</summary>
internal static class DocumentTypeNames
{
    private static readonly (Func<string> Name, string[] Extensions)[] Families =
    [
        (() => "PDF", ["pdf"]),
        (() => "Word", ["doc", "docx", "odt", "rtf"]),
        (() => "Excel", ["xls", "xlsx", "ods"]),
        (() => "PowerPoint", ["ppt", "pptx", "odp"]),
        (() => BotTexts.Pictures, ["jpg", "jpeg", "png", "gif", "bmp", "tif", "tiff", "webp", "heic", "heif"]),
        (() => BotTexts.PlainText, ["txt"]),
        (() => "CSV", ["csv"]),
        (() => "ZIP", ["zip"]),
    ];

    public static string Describe(IReadOnlyList<string> extensions)
    {
        var whole = Families.Where(f => f.Extensions.All(extensions.Contains)).ToList();
        return string.Join(", ", [.. whole.Select(f => f.Name()), .. extensions.Except(whole.SelectMany(f => f.Extensions)).Select(e => $".{e}")]);
    }
}

/// <summary>Settings for the files accepted as documents. Configuration section <c>Documents</c>.</summary>
public sealed class DocumentTypesOptions : IValidatableObject
{
    private static readonly char[] Separators = [',', ';', ' '];

    /// <summary>
    /// Comma-separated extensions. Default: office documents, PDF, pictures, text, tables and archives, but no programs or scripts.
    /// </summary>
    public string AllowedTypes { get; set; } =
        "pdf,doc,docx,xls,xlsx,ppt,pptx,odt,ods,odp,rtf,txt,csv,jpg,jpeg,png,gif,bmp,tif,tiff,webp,heic,heif,zip";

    /// <summary>
    /// Whether a small copy of a document that is a picture is kept and shown on the card of whoever decides. Default: true. Its
    /// address needs no sign-in; it cannot be guessed, and stops working when the case is closed.
    /// </summary>
    public bool Pictures { get; set; } = true;

    /// <summary>The extensions in order, in lower case and without dots.</summary>
    internal IReadOnlyList<string> Extensions =>
        [.. AllowedTypes.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(e => e.TrimStart('.').ToLowerInvariant())];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Extensions.Count == 0 || !Extensions.All(e => e.Length is > 0 and <= 12 && e.All(char.IsAsciiLetterOrDigit)))
            yield return new($"Documents:AllowedTypes is '{AllowedTypes}'; it must be a comma-separated list of extensions, such as pdf,docx,jpg.");
    }
}
