namespace OnesqaBot.Workflow.Ports;

/// <summary>Finds people in the organization's directory (Microsoft Entra ID), also those who do not use the bot.</summary>
public interface IUserSearch
{
    /// <summary>The users with that email address.</summary>
    /// <exception cref="AdapterException">The directory could not be read.</exception>
    Task<IReadOnlyList<FoundUser>> ByEmail(string email, CancellationToken cancellation);

    /// <summary>The users whose display name contains these words; the first few.</summary>
    /// <exception cref="AdapterException">The directory could not be read.</exception>
    Task<IReadOnlyList<FoundUser>> ByName(string name, CancellationToken cancellation);
}

/// <summary>A user of the organization.</summary>
/// <param name="Email">Null if the user has none.</param>
public sealed record FoundUser(string EntraObjectId, string Name, string? Email);
