using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Graph;

/// <summary>What of Microsoft 365 the bot uses. What is empty it does without.</summary>
public sealed class GraphOptions : IValidatableObject
{
    /// <summary>Where Microsoft Graph is; national clouds have their own.</summary>
    public string BaseUrl { get; set; } = "https://graph.microsoft.com/v1.0";

    /// <summary>Address of the document library as a browser shows it, such as <c>https://onesqa.sharepoint.com/sites/policy/Shared Documents</c>.</summary>
    public string Library { get; set; } = "";

    /// <summary>The mailbox whose calendar is the office's.</summary>
    public string Mailbox { get; set; } = "";

    /// <summary>The app's id in the organisation's catalogue of Teams apps, to install it for people who have not; empty to leave that to an administrator.</summary>
    public string TeamsAppId { get; set; } = "";

    /// <summary>How often the members of groups are read anew.</summary>
    public TimeSpan PeopleEvery { get; set; } = TimeSpan.FromMinutes(15);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (!Uri.TryCreate(BaseUrl, UriKind.Absolute, out _)) yield return new ValidationResult("Graph:BaseUrl is no address.");
        if (Library.Length > 0 && LibraryAddress.Parse(Library) is null)
            yield return new ValidationResult("Graph:Library is no document library: open it in a browser and copy its address, like https://tenant.sharepoint.com/sites/policy/Shared%20Documents.");
        if (Mailbox.Length > 0 && !Mailbox.Contains('@')) yield return new ValidationResult("Graph:Mailbox is no mailbox: write it like calendar@office.example.org.");
        if (PeopleEvery < TimeSpan.FromMinutes(1)) yield return new ValidationResult("Graph:PeopleEvery must be a minute or more.");
    }
}
