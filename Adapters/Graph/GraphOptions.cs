using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Graph;

/// <summary>The parts of Microsoft 365 that the bot uses. An empty setting turns that part off.</summary>
public sealed class GraphOptions : IValidatableObject
{
    /// <summary>Base URL of Microsoft Graph; national clouds have their own.</summary>
    public string BaseUrl { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>
    /// URL of the document library as a browser shows it, such as <c>https://onesqa.sharepoint.com/sites/policy/Shared Documents</c>.
    /// </summary>
    public string Library { get; set; } = "";

    /// <summary>The mailbox that owns the office's calendar.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>
    /// The app's id in the organization's Teams app catalog, used to install it for people who have not done so. If empty, an
    /// administrator installs it.
    /// </summary>
    public string TeamsAppId { get; set; } = "";

    /// <summary>How often group members are refreshed.</summary>
    public TimeSpan PeopleEvery { get; set; } = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out _)) yield return new ValidationResult("Graph:BaseUrl is not an absolute URL.");
        if (Library.Length > 0 && LibraryAddress.Parse(Library) is null)
            yield return new ValidationResult("Graph:Library is not a document library: open the library in a browser and copy its URL, like https://tenant.sharepoint.com/sites/policy/Shared%20Documents.");
        if (Mailbox.Length > 0 && !Mailbox.Contains('@')) yield return new ValidationResult("Graph:Mailbox is not a mailbox: use an address like calendar@office.example.org.");
        if (PeopleEvery < TimeSpan.FromMinutes(1)) yield return new ValidationResult("Graph:PeopleEvery must be at least one minute.");
    }
}
