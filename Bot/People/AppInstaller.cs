using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Installs the app for someone who cannot be reached, where the bot may.</summary>
internal sealed partial class AppInstaller(IInstallation installation, OfficeContext office, ILogger<AppInstaller> log)
{
    /// <returns>Whether it was installed just now.</returns>
    public async Task<bool> For(Recipient to, CancellationToken cancellation)
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

    [LoggerMessage(Level = LogLevel.Warning, Message = "The app was not installed for {Person}: {Why}")]
    private static partial void NotInstalled(ILogger logger, string person, string why);
}
