using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Checks everything that the bot needs, and reports what is wrong and how to fix it.</summary>
internal sealed class DiagnosticRunner(IEnumerable<IDiagnosticCheck> checks)
{
    /// <summary>Runs all checks and returns the findings, worst first.</summary>
    /// <param name="longest">Timeout of each check; a slower one is reported as not responding.</param>
    public async Task<IReadOnlyList<Finding>> Examine(TimeSpan longest, CancellationToken cancellation) =>
        [.. (await Task.WhenAll(checks.Select(e => Run(e, longest, cancellation)))).SelectMany(f => f).OrderByDescending(f => f.Health)];

    private static async Task<IReadOnlyList<Finding>> Run(IDiagnosticCheck check, TimeSpan longest, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(longest);
        try
        {
            return await check.Examine(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return [Failed(check, DiagnosticTexts.NoAnswerInTime)];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Our own messages are meant to be shown; those of libraries may contain addresses, keys and user text.
            var isOurs = e.GetType().Assembly.GetName().Name!.StartsWith("OnesqaBot", StringComparison.Ordinal);
            return [Failed(check, isOurs ? e.Message : e.GetType().Name)];
        }
    }

    private static Finding Failed(IDiagnosticCheck check, string why) =>
        new(FindingLevel.Bad, DiagnosticTexts.CheckFailed(check.Name, why), check.Fix);
}
