namespace OnesqaBot.Workflow.Ports;

/// <summary>Installs the bot's app in a user's Teams, if the organization allows it.</summary>
public interface IInstallation
{
    /// <exception cref="AdapterException">The service failed; a retry may succeed.</exception>
    Task<Installation> Install(string entraObjectId, CancellationToken cancellation);
}

public enum Installation
{
    /// <summary>It was installed; the channel service will send an activity shortly.</summary>
    Installed,
    /// <summary>It was already installed; the delivery failed for another reason.</summary>
    WasThere,
    /// <summary>The bot is not allowed to; an administrator must install it.</summary>
    NotAllowed,
}
