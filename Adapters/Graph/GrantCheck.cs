using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Compares the permissions in the bot's access token with those that it needs, and reports missing and excessive ones.</summary>
internal sealed class GrantCheck(GraphIdentity identity, IOptions<GraphOptions> options) : IDiagnosticCheck
{
    public string Name => GraphTexts.Identity;

    public string Fix => GraphTexts.CheckIdentity;

    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Permissions over the whole organization, where the bot needs access to a single site or mailbox.</summary>
    private static readonly string[] TooBroad = ["Sites.ReadWrite.All", "Sites.FullControl.All", "Files.ReadWrite.All", "Calendars.ReadWrite", "Directory.ReadWrite.All"];

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var token = await identity.Credential.GetTokenAsync(new TokenRequestContext([$"https://{new Uri(options.Value.BaseUrl).Host}/.default"]), cancellation);
        var roles = Tokens.CanReadToken(token.Token) ? Tokens.ReadJsonWebToken(token.Token).Claims.Where(c => c.Type == "roles").Select(c => c.Value).ToHashSet(StringComparer.Ordinal) : [];
        return
        [
            Finding.Good(GraphTexts.TokenReceived),
            .. Needed().Where(n => !roles.Contains(n.Role)).Select(n => new Finding(FindingLevel.Bad, GraphTexts.NotGranted(n.Role), GraphTexts.Grant(n.Section))),
            .. TooBroad.Where(roles.Contains).Select(role => new Finding(FindingLevel.Warning, GraphTexts.TooBroad(role), GraphTexts.Revoke)),
        ];
    }

    private IEnumerable<(string Role, int Section)> Needed()
    {
        if (options.Value.Library.Length > 0) yield return ("Sites.Selected", 6);
        if (options.Value.TeamsAppId.Length > 0) yield return ("TeamsAppInstallation.ReadWriteSelfForUser.All", 9);
    }
}
