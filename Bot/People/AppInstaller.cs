using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Installs the app for a person who cannot be reached, if the bot has permission.</summary>
internal sealed partial class AppInstaller(IInstallation installation, OfficeContext office, ILogger<AppInstaller> log)
{
    /// <returns>Whether this call installed the app.</returns>
    public async Task<bool> TryInstall(Recipient to, CancellationToken cancellation)
    {
        if (to.Person is null || office.Get().Directory.ById(to.Person) is not { } person) return false;
        try
        {
            return await installation.Install(person.EntraObjectId, cancellation) == Installation.Installed;
        }
        catch (AdapterException e)
        {
            NotInstalled(log, person.Id, e.Message);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Could not install the app for {Person}: {Why}")]
    private static partial void NotInstalled(ILogger logger, string person, string why);
}
