using OnesqaBot.Bot.Tests.Teams.Support;
using OnesqaBot.Simulator;

namespace OnesqaBot.Bot.Tests.Outages;

/// <summary>A service that the bot needs, and how it is taken away and given back.</summary>
internal sealed record Outage(string Service, Action<OutageSite> Begin, Action<OutageSite> End)
{
    public static readonly IReadOnlyList<Outage> All =
    [
        new("Signing keys of the channel service", site => site.Keys.Outage = MetadataOutage.Refuses, site => site.Keys.Outage = MetadataOutage.None),
        new("Entra ID, refusing", site => site.Entra.Refuse(), site => site.Entra.Resume()),
        new("Entra ID, silent", site => site.Entra.Stall(), site => site.Entra.Resume()),
        new("Graph (SharePoint, calendar), refusing", site => site.Graph.IsDown(_ => true), site => site.Graph.Recover()),
        new("Graph (SharePoint, calendar), silent", site => site.Graph.IsSilent(), site => site.Graph.Recover()),
        new("Connector (Teams), refusing", site => site.Office.Teams.Faults.DownFor(TimeSpan.FromDays(400)), site => site.Office.Teams.Faults.Clear()),
        new("Connector (Teams), silent", site => site.Office.Teams.Faults.Add(new(ConnectorFaultKind.Hang, int.MaxValue)), site => site.Office.Teams.Faults.Clear()),
        new("Table Storage, refusing", site => site.Tables.Refuse(), site => site.Tables.Resume()),
        new("Table Storage, silent", site => site.Tables.Stall(), site => site.Tables.Resume()),
    ];
}
