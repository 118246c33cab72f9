namespace OnesqaBot.Simulator.Page;

/// <summary>Captures the state of the office that the page shows apart from messages.</summary>
internal static class PageState
{
    public static object Capture(TeamsSimulator teams) => new
    {
        bot = new { id = teams.Options.BotId, name = teams.Options.BotName, endpoint = teams.BotEndpoint, installed = teams.Installed.IsCompletedSuccessfully },
        tab = teams.TabAddress,
        team = teams.Options.TeamName,
        now = teams.Clock.GetUtcNow(),
        people = teams.Options.People.Select(person => new
        {
            id = person.Id,
            name = person.Name,
            role = person.Role,
            conversation = teams.PersonalConversation(person.Id),
            installed = teams.IsInstalled(person.Id),
            oldClient = teams.IsOldClient(person.Id),
            locale = teams.Locale(person.Id),
            unread = teams.Unread(person.Id),
            unreadIn = teams.Options.Channels.ToDictionary(channel => channel.Id, channel => teams.Unread(person.Id, channel.ConversationId)),
        }),
        channels = teams.Options.Channels.Select(channel => new { id = channel.Id, name = channel.Name, conversation = channel.ConversationId }),
        faults = FaultsOf(teams.Faults),
    };

    public static object FaultsOf(FaultInjector faults) => new
    {
        waiting = faults.Waiting,
        downloads = faults.WaitingDownloadFaults,
        downUntil = faults.DownUntil,
        rateLimit = faults.EnforceRateLimit,
    };
}
