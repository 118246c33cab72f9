using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Bot.Files;

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
