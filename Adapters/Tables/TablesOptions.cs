using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Location of the table: either a connection string, or an endpoint used with a managed identity.</summary>
public sealed class TablesOptions : IValidatableObject
{
    /// <summary>Connection string, for Azurite and for accounts with a key; empty to use <see cref="Endpoint"/>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>URL of the account's table service, such as <c>https://onesqabot.table.core.windows.net</c>.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Name of the table, 3 to 63 letters and digits. It is created if it does not exist.</summary>
    [RegularExpression("^[A-Za-z][A-Za-z0-9]{2,62}$", ErrorMessage = "Tables:Table is not a valid table name: use 3 to 63 letters and digits, starting with a letter.")]
    public string Table { get; set; } = "onesqabot";

    /// <summary>Client id of the user-assigned managed identity; empty for the system-assigned one.</summary>
    public string ManagedIdentityClientId { get; set; } = "";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ConnectionString.Length == 0 == (Endpoint.Length == 0))
            yield return new ValidationResult("Set either Tables:ConnectionString or Tables:Endpoint.");
        if (Endpoint.Length > 0 && !Uri.TryCreate(Endpoint, UriKind.Absolute, out _))
            yield return new ValidationResult("Tables:Endpoint is not an absolute URL: use one like https://account.table.core.windows.net.");
    }
}
