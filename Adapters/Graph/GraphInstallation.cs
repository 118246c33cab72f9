using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Installs the app for a person. Needs <c>TeamsAppInstallation.ReadWriteSelfForUser.All</c> and <see cref="GraphOptions.TeamsAppId"/>.</summary>
internal sealed class GraphInstallation(GraphAccess graph, IOptions<GraphOptions> options) : IInstallation
{
    public async Task<Installation> Install(string entraObjectId, CancellationToken cancellation)
    {
        if (options.Value.TeamsAppId.Length == 0) return Installation.NotAllowed;
        var app = new UserScopeTeamsAppInstallation
        {
            AdditionalData = new Dictionary<string, object> { ["teamsApp@odata.bind"] = $"{graph.BaseUrl}/appCatalogs/teamsApps/{options.Value.TeamsAppId}" },
        };
        return await graph.Ask(
            async () =>
            {
                try
                {
                    await graph.Client.Users[entraObjectId].Teamwork.InstalledApps.PostAsync(app, cancellationToken: cancellation);
                    return Installation.Installed;
                }
                catch (ApiException e) when (e.Is(HttpStatusCode.Conflict))
                {
                    return Installation.WasThere;
                }
                catch (ApiException e) when (e.Is(HttpStatusCode.Forbidden) || e.Is(HttpStatusCode.NotFound))
                {
                    return Installation.NotAllowed;
                }
            },
            cancellation);
    }
}
