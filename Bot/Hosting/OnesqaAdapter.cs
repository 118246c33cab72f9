using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using OnesqaBot.Adapters.Teams;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Telemetry;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Hosting;

/// <summary>The SDK's adapter with this bot's middleware, and what it says when a turn fails.</summary>
internal sealed partial class OnesqaAdapter : ChannelAdapter
{
    public OnesqaAdapter(BotFrameworkAuthentication authentication, TurnTelemetry telemetry, UnansweredMessages unanswered, ILogger<OnesqaAdapter> log, ILogger<CloudAdapter> sdkLog)
        : base(authentication, sdkLog)
    {
        Use(telemetry);
        OnTurnError = async (turn, exception) =>
        {
            TurnFailed(log, exception, turn.Activity.Type);
            // A turn whose time was up met a service that is slow: the channel, and then the answer comes later, or the store, and
            // then the message cannot be kept.
            var isKept = exception is DeliveryException { Fault: DeliveryFault.Passing } or OperationCanceledException
                && turn.Activity.Type is ActivityTypes.Message or ActivityTypes.MessageUpdate
                && await unanswered.Keep(turn.Activity);
            // Where the channel itself is down, a word about it would not arrive either.
            if (isKept || exception is DeliveryException || turn.Activity.Type != ActivityTypes.Message) return;
            try
            {
                await turn.Reply(BotTexts.ForFault(exception), CancellationToken.None);
            }
            catch (Exception e)
            {
                // Nobody can be told: the address to answer to may be none. To throw here would be a 500, and nobody's help.
                TurnFailed(log, e, turn.Activity.Type);
            }
        };
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A turn of type {Type} failed")]
    private static partial void TurnFailed(ILogger logger, Exception exception, string type);
}
