using System.ComponentModel.DataAnnotations;

namespace OnesqaBot.Adapters.Tables;

/// <summary>Where the tables are. Either a connection string, or an address with the machine's managed identity.</summary>
public sealed class TablesOptions : IValidatableObject
{
    /// <summary>For Azurite and for accounts with a key; empty to use <see cref="Endpoint"/>.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>Address of the account's tables, such as <c>https://onesqabot.table.core.windows.net</c>.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Name of the one table, 3 to 63 letters and digits. It is made when it is not there.</summary>
    [RegularExpression("^[A-Za-z][A-Za-z0-9]{2,62}$", ErrorMessage = "Tables:Table is no name of a table: use 3 to 63 letters and digits, a letter first.")]
    public string Table { get; set; } = "onesqabot";

    /// <summary>Client id of the user-assigned identity; empty for the machine's own.</summary>
    public string ManagedIdentityClientId { get; set; } = "";

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ConnectionString.Length == 0 == (Endpoint.Length == 0))
            yield return new ValidationResult("Set either Tables:ConnectionString or Tables:Endpoint.");
        if (Endpoint.Length > 0 && !Uri.TryCreate(Endpoint, UriKind.Absolute, out _))
            yield return new ValidationResult("Tables:Endpoint is no address: write it like https://account.table.core.windows.net.");
    }
}
