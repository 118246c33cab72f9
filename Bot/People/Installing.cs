using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Installs the app for someone who cannot be reached, where the bot may.</summary>
internal sealed partial class Installing(IInstallation installation, OfficeNow office, ILogger<Installing> log)
{
    /// <returns>Whether it was installed just now.</returns>
    public async Task<bool> For(Address to, CancellationToken cancellation)
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
