namespace OnesqaBot.Workflow.Ports;

/// <summary>Puts the bot's app into somebody's Teams, where the organisation lets it.</summary>
public interface IInstallation
{
    /// <exception cref="AdapterException">The service failed; trying again later can help.</exception>
    Task<Installation> Install(string entraObjectId, CancellationToken cancellation);
}

public enum Installation
{
    /// <summary>It is there now; the channel service tells of it in a moment.</summary>
    Installed,
    /// <summary>It was there; what could not be delivered has another reason.</summary>
    WasThere,
    /// <summary>The bot may not: an administrator must install it.</summary>
    NotAllowed,
}
