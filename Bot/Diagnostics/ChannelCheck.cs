using Azure.Core;
using OnesqaBot.Adapters.Graph;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks that the bot has an identity for the channel service and can get a token for it.</summary>
internal sealed class ChannelCheck(CallerPolicy callers, GraphIdentity identity) : IDiagnosticCheck
{
    public string Name => DiagnosticTexts.ChannelToken;

    public string Fix => DiagnosticTexts.CheckIdentity;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        if (callers.LoopbackOnly)
        {
            return [new(FindingLevel.Warning, DiagnosticTexts.NoIdentity, DiagnosticTexts.SetIdentity)];
        }

        // The same identity signs in to the channel service and to Graph.
        await identity.Credential.GetTokenAsync(new TokenRequestContext(["https://api.botframework.com/.default"]), cancellation);
        return [Finding.Good(DiagnosticTexts.ChannelTokenReceived)];
    }
}
