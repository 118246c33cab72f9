using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Files;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>
/// Counts and times turns. The first middleware, so that the time includes waiting for the previous turn and saving state.
/// </summary>
internal sealed class TurnTelemetry(Instruments instruments) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // The adapter starts a turn for every card sent. Nobody sent a message, and the effect has its own metrics.
        if (activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation })
        {
            await next(cancellationToken);
            return;
        }

        var kind = Kind(activity);
        using var span = instruments.Traces.StartActivity("turn", ActivityKind.Server);
        // Real time, regardless of the TimeProvider: it measures how long a person waits.
        var started = TimeProvider.System.GetTimestamp();
        var result = "failed";
        try
        {
            await next(cancellationToken);
            if (turnContext.TurnState.Get<HandledFault>() is { } fault) span.Failed(fault.Exception);
            else result = "answered";
        }
        catch (Exception e)
        {
            if (e is OperationCanceledException && cancellationToken.IsCancellationRequested) result = "broken-off";
            else span.Failed(e);
            throw;
        }
        finally
        {
            TagList tags = new() { { "kind", kind }, { "result", result } };
            instruments.Turns.Add(1, tags);
            instruments.TurnDuration.Record(TimeProvider.System.GetElapsedTime(started).TotalSeconds, tags);
            span?.SetTag("onesqabot.kind", kind).SetTag("onesqabot.result", result);
        }
    }

    private static string Kind(Microsoft.Bot.Schema.Activity activity) => activity.Type switch
    {
        // Old clients send button presses as messages.
        ActivityTypes.Message => activity.Value is not null ? "press" : MessageAttachments.FromActivity(activity).Files.Count > 0 ? "file" : "message",
        ActivityTypes.Invoke => "press",
        ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate => "install",
        _ => "other",
    };
}

/// <summary>Left in the turn state when a reply was sent despite a fault.</summary>
internal sealed record HandledFault(Exception Exception);
