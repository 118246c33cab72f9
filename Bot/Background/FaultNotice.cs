using System.Globalization;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Background;

/// <summary>
/// Posts a daily notice in the administrators' channel: failing background work, skipped cases, and effects given up since the
/// previous day.
/// </summary>
internal sealed class FaultNotice(FaultIsolation isolation, IOutbox outbox, IKeyValueStore store, MarkedMessenger messenger, OfficeContext office)
{
    /// <summary>A fault that lasts this long is not considered transient.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    private const int MaxNamed = 20;

    private readonly OncePerPeriodPost _post = new(store, messenger, "background/faults");

    public async Task Post(CancellationToken cancellation)
    {
        var now = office.Get();
        var lasting = isolation.Current.Where(f => now.Now - f.Since >= Grace).ToList();
        // Posted once per working day, so it covers everything since the previous one, including weekends.
        var since = ThaiTime.Midnight(now.Holidays.AddWorkingDays(now.Today, -1));
        var givenUp = (await outbox.DeadLetters(MaxNamed + 1, cancellation)).Where(l => l.GivenUpAt >= since).ToList();
        string[] parts = [.. lasting.Count == 0 ? [] : new[] { Text(lasting) }, .. givenUp.Count == 0 ? [] : new[] { GivenUp(givenUp) }];
        if (parts.Length == 0) return;
        try
        {
            await _post.Post(now.Today.ToString("O", CultureInfo.InvariantCulture), Recipient.Administrators, () => office.Now, string.Join(' ', parts), cancellation);
        }
        catch (DeliveryException)
        {
            // There is no channel, or it rejects the post: the log, the metric and the doctor report the faults.
        }
    }

    private static string GivenUp(IReadOnlyList<DeadLetter> letters) =>
        DiagnosticTexts.GivenUp(string.Join(", ", letters.Take(MaxNamed).Select(l => l.Case).Distinct()) + (letters.Count > MaxNamed ? ", …" : ""));

    public static string Text(IReadOnlyList<Fault> faults) =>
        DiagnosticTexts.Failing(string.Join(", ", faults.Take(MaxNamed).Select(f => f.Item.Length == 0 ? f.Work : $"{f.Work} {f.Item}")) + (faults.Count > MaxNamed ? ", …" : ""));
}
