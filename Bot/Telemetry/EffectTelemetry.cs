using System.Diagnostics;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Traces attempts to carry out effects, and counts their outcomes.</summary>
internal sealed class EffectTelemetry(Instruments instruments)
{
    /// <summary>Runs one attempt with <paramref name="carryOut"/> and records the result.</summary>
    public async Task<EffectOutcome> Watch(OutboxEntry entry, Func<Task<EffectOutcome>> carryOut)
    {
        using var span = instruments.Traces.StartActivity("effect");
        span?.SetTag("onesqabot.case", entry.Case.ToString()).SetTag("onesqabot.effect.key", entry.Key)
            .SetTag("onesqabot.effect", entry.Effect.GetType().Name).SetTag("onesqabot.attempt", entry.Attempts + 1);
        try
        {
            var outcome = await carryOut();
            span?.SetTag("onesqabot.result", Result(outcome));
            if (outcome is GivenUp) span?.SetStatus(ActivityStatusCode.Error);
            return outcome;
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }
    }

    public void Delivered() => instruments.Delivered.Add();

    public void Retried() => instruments.Retries.Add();

    public void GivenUp() => instruments.GivenUp.Add();

    internal static string Result(EffectOutcome outcome) => outcome switch
    {
        Completed => "carried",
        RetryLater or Deferred => "comes-again",
        GivenUp _ => "given-up",
        _ => throw new UnreachableException($"{outcome.GetType().Name} has no name."),
    };
}
