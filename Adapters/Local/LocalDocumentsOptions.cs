using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>Location of documents on this machine, and their public base URL.</summary>
public sealed class LocalDocumentsOptions : IValidatableObject
{
    /// <summary>The root folder of the tree <c>{fiscal year}/{procedure}/{case}/{row}/</c>. It is created if it does not exist.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "LocalDocumentsOptions.Folder is empty: set it to the folder for filed documents.")]
    public string Folder { get; set; } = Path.Combine("data", "documents");

    /// <summary>The URL at which browsers reach the host; empty for the one that it listens on.</summary>
    public string BaseUrl { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseUrl.Length > 0 && !(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            yield return new($"LocalDocumentsOptions.BaseUrl is '{BaseUrl}': use a URL like https://bot.example.org, or leave it empty.");
    }
}
