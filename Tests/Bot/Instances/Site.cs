using OnesqaBot.Adapters.Tests.Store;
using OnesqaBot.Tests.Support;

namespace OnesqaBot.Bot.Tests.Instances;

/// <summary>The office, Teams, what the instances share, and the instances, with the bot installed for everybody.</summary>
internal sealed class Site : IAsyncDisposable
{
    private readonly TempFolder _folder = new();

    private Site(Azurite azurite, TeamsRecord teams, int officers, int directors)
    {
        (Teams, Activities, Office) = (teams, Wire.Activities(teams.Url), ReviewOffice.Create(_folder.Path, officers, directors));
        State = new SharedState(azurite.ConnectionString, _folder.Sub("data"), Office);
        Bot = new Fleet(State.Data, State.Settings);
    }

    public ReviewOffice Office { get; }

    public TeamsRecord Teams { get; }

    public PostedActivities Activities { get; }

    public SharedState State { get; }

    public Fleet Bot { get; }

    public static async Task<Site> Start(Azurite azurite, int processes, int officers, int directors, CancellationToken stop)
    {
        var site = new Site(azurite, await TeamsRecord.Start(), officers, directors);
        await site.Bot.Start(processes);
        await site.Bot.Post(site.Activities.AddedToTeam(site.Office.Directors[0], Wire.Channel), stop);
        foreach (var person in site.Office.Officers.Concat(site.Office.Directors)) await site.Bot.Post(site.Activities.Installed(person), stop);
        return site;
    }

    public async ValueTask DisposeAsync()
    {
        Bot.Dispose();
        await Teams.DisposeAsync();
        _folder.Dispose();
    }
}
