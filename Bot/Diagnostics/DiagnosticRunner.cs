using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Looks at everything that the bot needs and says what is amiss and how to mend it.</summary>
internal sealed class DiagnosticRunner(IEnumerable<IDiagnosticCheck> checks)
{
    /// <summary>What is worst comes first.</summary>
    /// <param name="longest">What takes longer is said not to answer.</param>
    public async Task<IReadOnlyList<Finding>> Examine(TimeSpan longest, CancellationToken cancellation) =>
        [.. (await Task.WhenAll(checks.Select(e => One(e, longest, cancellation)))).SelectMany(f => f).OrderByDescending(f => f.Health)];

    private static async Task<IReadOnlyList<Finding>> One(IDiagnosticCheck check, TimeSpan longest, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        stop.CancelAfter(longest);
        try
        {
            return await check.Examine(stop.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return [Failed(check, "ไม่ตอบภายในเวลา", "It did not answer in time.")];
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Our own messages are written to be read; a library's may hold addresses, keys and what people wrote.
            var isOurs = e.GetType().Assembly.GetName().Name!.StartsWith("OnesqaBot", StringComparison.Ordinal);
            var why = isOurs ? e.Message : e.GetType().Name;
            return [Failed(check, why, why)];
        }
    }

    private static Finding Failed(IDiagnosticCheck what, string th, string en) =>
        new(FindingLevel.Bad, new($"{what.Name.Th}: ตรวจไม่ผ่าน ({th})", $"{what.Name.En}: {en}"), what.Fix);
}
