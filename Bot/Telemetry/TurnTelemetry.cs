using System.Diagnostics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using OnesqaBot.Bot.Files;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Counts and times turns. First in the adapter's line, so that waiting for the turn before and saving are in the time.</summary>
internal sealed class TurnTelemetry(Instruments instruments) : Microsoft.Bot.Builder.IMiddleware
{
    public async Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        // The adapter begins a turn for each card that goes out: nobody sent anything, and the effect is measured by itself.
        if (activity is { Type: ActivityTypes.Event, Name: ActivityEventNames.ContinueConversation or ActivityEventNames.CreateConversation })
        {
            await next(cancellationToken);
            return;
        }

        var kind = Kind(activity);
        using var span = instruments.Traces.StartActivity("turn", ActivityKind.Server);
        // Real time, whatever clock the office runs by: a person waits in it.
        var began = TimeProvider.System.GetTimestamp();
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
            instruments.TurnDuration.Record(TimeProvider.System.GetElapsedTime(began).TotalSeconds, tags);
            span?.SetTag("onesqabot.kind", kind).SetTag("onesqabot.result", result);
        }
    }

    private static string Kind(Microsoft.Bot.Schema.Activity activity) => activity.Type switch
    {
        // An old client sends a press as a message.
        ActivityTypes.Message => activity.Value is not null ? "press" : MessageAttachments.FromActivity(activity).Files.Count > 0 ? "file" : "message",
        ActivityTypes.Invoke => "press",
        ActivityTypes.InstallationUpdate or ActivityTypes.ConversationUpdate => "install",
        _ => "other",
    };
}

/// <summary>Left in the turn's state by who answered in spite of a fault.</summary>
internal sealed record HandledFault(Exception Exception);
