using System.Diagnostics;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Telemetry;

/// <summary>Counts and traces commands.</summary>
internal sealed class DecisionTelemetry(Instruments instruments)
{
    /// <summary>Handles the command with <paramref name="settle"/> and records the result.</summary>
    public async Task<CommandResult> Watch(Command command, Func<Task<CommandResult>> settle)
    {
        using var span = instruments.Traces.StartActivity("decision");
        span?.SetTag("onesqabot.case", command.Case.ToString());
        try
        {
            var settled = await settle();
            var procedure = settled.Stored?.Case.Procedure ?? (command as OpenCase)?.Procedure ?? "unknown";
            // Tag with the kind of command only: the chosen outcome is in the case, and a client could send any text there.
            var (outcome, result) = (command.GetType().Name, Result(settled.Decision));
            instruments.Decisions.Add(1, new("procedure", procedure), new("outcome", outcome), new("result", result));
            span?.SetTag("onesqabot.procedure", procedure).SetTag("onesqabot.outcome", outcome).SetTag("onesqabot.result", result);
            if (settled.Decision is Refused refused) span?.SetTag("onesqabot.refusal", refused.Reason.GetType().Name);
            // Prefix of the keys of the resulting effects.
            if (settled.Decision is Accepted { Events: [var first, ..] }) span?.SetTag("onesqabot.effects", FormattableString.Invariant($"{command.Case}/{first.Sequence}/"));
            return settled;
        }
        catch (Exception e)
        {
            span.Failed(e);
            throw;
        }
    }

    internal static string Result(Decision decision) => decision switch
    {
        Accepted => "accepted",
        Refused => "refused",
        Repeated => "repeated",
        _ => throw new UnreachableException($"{decision.GetType().Name} has no name."),
    };
}
