using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Hosting;

/// <summary>The SDK's adapter with this bot's middleware and its reply to failed turns.</summary>
internal sealed partial class OnesqaAdapter : ChannelAdapter
{
    public OnesqaAdapter(
        BotFrameworkAuthentication authentication, TurnTelemetry telemetry, UnansweredMessages unanswered, ILogger<OnesqaAdapter> log,
        ILogger<CloudAdapter> sdkLog)
        : base(authentication, sdkLog)
    {
        Use(telemetry);
        OnTurnError = async (turn, exception) =>
        {
            TurnFailed(log, exception, turn.Activity.Type);
            // A turn times out when a service is slow. If it is the channel, the message is kept and answered later; if it is the
            // store, keeping the message fails too.
            var isKept = exception is DeliveryException { Fault: DeliveryFault.Passing } or OperationCanceledException
                && turn.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate
                && await unanswered.TryAdd(turn.Activity);
            // While the channel itself is down, an error reply would not arrive either.
            if (isKept || exception is DeliveryException || turn.Activity.Type != ActivityTypes.Message) return;
            using var language = ReaderLanguage.Use(turn.TurnState.Get<TurnLanguage>()?.Language ?? Language.Thai);
            try
            {
                await turn.Reply(BotTexts.ForFault(exception), CancellationToken.None);
            }
            catch (Exception e)
            {
                // The reply address may be invalid, so nobody can be told. Throwing here would only produce a 500.
                TurnFailed(log, e, turn.Activity.Type);
            }
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of type {Type} failed")]
    private static partial void TurnFailed(ILogger logger, Exception exception, string type);
}
