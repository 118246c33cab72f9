using OnesqaBot.Bot.Background;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports failing background work and effects that were given up.</summary>
internal sealed class BackgroundCheck(FaultIsolation isolation, IOutbox outbox) : IDiagnosticCheck
{
    private const int MaxListed = 20;

    public string Name => DiagnosticTexts.Background;

    public string Fix => DiagnosticTexts.SeeLog;

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var faults = isolation.Current;
        var dead = await outbox.DeadLetters(MaxListed + 1, cancellation);
        return
        [
            faults.Count == 0
                ? Finding.Good(DiagnosticTexts.BackgroundRuns)
                : new(FindingLevel.Bad, FaultNotice.Text(faults), Fix),
            dead.Count == 0
                ? Finding.Good(DiagnosticTexts.AllDelivered)
                : new(FindingLevel.Warning, DiagnosticTexts.Undelivered(Count(dead.Count), Listed(dead)), DiagnosticTexts.SendAgain),
        ];
    }

    private static string Count(int count) => count > MaxListed ? DiagnosticTexts.MoreThan(MaxListed) : TextFormat.Number(count);

    private static string Listed(IReadOnlyList<DeadLetter> letters) =>
        string.Join(", ", letters.Take(MaxListed).Select(l => $"{l.Key} ({Kind(l.Effect)}, {l.Error.TrimEnd('.')})"));

    private static string Kind(Effect effect) => effect.GetType().Name;
}
