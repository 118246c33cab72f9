using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Local;

/// <summary>Where documents are filed on this machine, and how people reach them.</summary>
public sealed class LocalDocumentsOptions : IValidatableObject
{
    /// <summary>Folder of the tree <c>{fiscal year}/{procedure}/{case}/{row}/</c>. It is made when it is missing.</summary>
    [Required(AllowEmptyStrings = false, ErrorMessage = "LocalDocumentsOptions.Folder is empty: name the folder that documents are filed in.")]
    public string Folder { get; set; } = Path.Combine("data", "documents");

    /// <summary>Address under which people's browsers reach the host; empty for the one that it listens on.</summary>
    public string BaseUrl { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (BaseUrl.Length > 0 && !(Uri.TryCreate(BaseUrl, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"))
            yield return new($"LocalDocumentsOptions.BaseUrl is '{BaseUrl}': write it like https://bot.example.org, or leave it empty.");
    }
}
