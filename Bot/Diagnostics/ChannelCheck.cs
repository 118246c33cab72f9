using Azure.Core;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the bot has an identity for the channel service and can get a token for it.</summary>
internal sealed class ChannelCheck(CallerPolicy callers, GraphIdentity identity) : IDiagnosticCheck
{
    public Bilingual Name => new("โทเคนของ Bot Framework", "The token for the channel service");

    public Bilingual Fix => new("ตรวจค่า MicrosoftAppType, MicrosoftAppId และ MicrosoftAppTenantId", "Check MicrosoftAppType, MicrosoftAppId and MicrosoftAppTenantId.");

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        if (callers.LoopbackOnly)
        {
            return [new(
                FindingLevel.Warning, new("ยังไม่ได้ตั้ง MicrosoftAppId บอตจึงรับเฉพาะโปรแกรมในเครื่องนี้", "MicrosoftAppId is not set: only callers on this machine are accepted."),
                new("ก่อนใช้จริง ตั้ง MicrosoftAppType, MicrosoftAppId และ MicrosoftAppTenantId", "Set the bot's identity before production use."))];
        }

        // The same identity signs in to the channel service and to Graph.
        await identity.Credential.GetTokenAsync(new TokenRequestContext(["https://api.botframework.com/.default"]), cancellation);
        return [Finding.Good("บอตได้รับโทเคนของ Bot Framework", "The bot can get a token for the channel service.")];
    }
}
