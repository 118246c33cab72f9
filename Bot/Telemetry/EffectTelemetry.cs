using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Traces tries at effects, and counts what became of them.</summary>
internal sealed class EffectTelemetry(Signals signals)
{
    /// <summary>Tries it by <paramref name="carryOut"/>.</summary>
    public async Task<EffectOutcome> Watch(OutboxEntry entry, Func<Task<EffectOutcome>> carryOut)
    {
        using var span = signals.Traces.StartActivity("effect");
        span?.SetTag("onesqabot.case", entry.Case.ToString()).SetTag("onesqabot.effect.key", entry.Key)
            .SetTag("onesqabot.effect", entry.Effect.GetType().Name).SetTag("onesqabot.attempt", entry.Attempts + 1);
        try
        {
            var outcome = await carryOut();
            span?.SetTag("onesqabot.result", Result(outcome));
            if (outcome is Abandoned) span?.SetStatus(System.Diagnostics.ActivityStatusCode.Error);
            return outcome;
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }
    }

    public void Delivered() => signals.Delivered.Add();

    public void ComesAgain() => signals.Retries.Add();

    public void GivenUp() => signals.GivenUp.Add();

    private static string Result(EffectOutcome outcome) => outcome switch
    {
        Carried => "carried",
        TryLater or Deferred => "comes-again",
        _ => "given-up",
    };
}
