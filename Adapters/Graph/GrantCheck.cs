using Azure.Core;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Compares the permissions in the bot's access token with those that it needs, and reports missing and excessive ones.</summary>
internal sealed class GrantCheck(GraphIdentity identity, IOptions<GraphOptions> options) : IDiagnosticCheck
{
    public Bilingual Name => new("ตัวตนของบอตใน Entra ID", "The bot's identity in Entra ID");

    public Bilingual Fix => new("ตรวจ managed identity ของ web app และค่า MicrosoftAppId, MicrosoftAppTenantId", "Check the web app's managed identity, MicrosoftAppId and MicrosoftAppTenantId.");

    private static readonly JsonWebTokenHandler Tokens = new();

    /// <summary>Permissions over the whole organization, where the bot needs access to a single site or mailbox.</summary>
    private static readonly string[] TooBroad = ["Sites.ReadWrite.All", "Sites.FullControl.All", "Files.ReadWrite.All", "Calendars.ReadWrite", "Directory.ReadWrite.All"];

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var token = await identity.Credential.GetTokenAsync(new TokenRequestContext([$"https://{new Uri(options.Value.BaseUrl).Host}/.default"]), cancellation);
        var roles = Tokens.CanReadToken(token.Token) ? Tokens.ReadJsonWebToken(token.Token).Claims.Where(c => c.Type == "roles").Select(c => c.Value).ToHashSet(StringComparer.Ordinal) : [];
        return
        [
            Finding.Good("บอตได้รับโทเคนของ Microsoft Graph", "Entra ID issues the bot a token for Microsoft Graph."),
            .. Needed().Where(n => !roles.Contains(n.Role)).Select(n => new Finding(
                FindingLevel.Bad, new($"ยังไม่ได้ให้สิทธิ {n.Role}", $"{n.Role} has not been granted."),
                new($"ให้สิทธิตามคู่มือผู้ดูแลระบบ ข้อ {n.Section} (มีผลภายใน ๒๔ ชั่วโมง)", $"See docs/administration.md, section {n.Section}. A grant can take up to 24 hours to take effect."))),
            .. TooBroad.Where(roles.Contains).Select(role => new Finding(
                FindingLevel.Warning, new($"บอตได้รับสิทธิ {role} ซึ่งกว้างเกินจำเป็น", $"{role} grants more than the bot needs."),
                new("ถอนสิทธินี้ แล้วให้สิทธิเฉพาะที่ตามคู่มือผู้ดูแลระบบ ข้อ ๖ และ ๗", "Revoke it and grant access as in docs/administration.md, sections 6 and 7."))),
        ];
    }

    private IEnumerable<(string Role, int Section)> Needed()
    {
        if (options.Value.Library.Length > 0) yield return ("Sites.Selected", 6);
        if (options.Value.TeamsAppId.Length > 0) yield return ("TeamsAppInstallation.ReadWriteSelfForUser.All", 9);
    }
}
