using OnesqaBot.Bot.Background;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Reports failing background work and effects that were given up.</summary>
internal sealed class BackgroundCheck(FaultIsolation isolation, IOutbox outbox) : IDiagnosticCheck
{
    private const int MaxListed = 20;

    public Bilingual Name => new("งานเบื้องหลัง", "Background work");

    public Bilingual Fix => new("ดูบันทึกการทำงานของบอต", "See the bot's log.");

    private static Bilingual SendAgain => new("พิมพ์ “ส่งไม่ถึง” ในแชตส่วนตัว เพื่อดูรายการและส่งอีกครั้ง", "Type “undelivered” in the personal chat to list them and send them again.");

    public async Task<IReadOnlyList<Finding>> Examine(CancellationToken cancellation)
    {
        var faults = isolation.Current;
        var dead = await outbox.DeadLetters(MaxListed + 1, cancellation);
        return
        [
            faults.Count == 0
                ? Finding.Good("งานเบื้องหลังทำงานครบ", "All background work is running.")
                : new(FindingLevel.Bad, FaultNotice.Text(faults), Fix),
            dead.Count == 0
                ? Finding.Good("ไม่มีข้อความหรือเอกสารที่ส่งไม่ถึง", "No effects were given up.")
                : new(FindingLevel.Warning, new($"ส่งไม่ถึง {Count(dead.Count)} รายการ: {Listed(dead)}", $"{Count(dead.Count)} effects were given up: {Listed(dead)}"), SendAgain),
        ];
    }

    private static string Count(int count) => count > MaxListed ? $"> {MaxListed}" : FormattableString.Invariant($"{count}");

    private static string Listed(IReadOnlyList<DeadLetter> letters) =>
        string.Join(", ", letters.Take(MaxListed).Select(l => $"{l.Key} ({Kind(l.Effect)}, {l.Error.TrimEnd('.')})"));

    private static string Kind(Effect effect) => effect.GetType().Name;
}
