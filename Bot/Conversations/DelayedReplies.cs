using Microsoft.Bot.Builder;
using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Hosting;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Conversations;

/// <summary>
/// Answers kept messages once the channel accepts replies again. Runs outside office hours too, since people asked for the answers.
/// </summary>
internal sealed class DelayedReplies(
    UnansweredMessages unanswered, OnesqaAdapter adapter, IBot bot, FaultIsolation isolation, OfficeContext office, TimeProvider clock)
    : PeriodicWork(isolation, office, clock)
{
    private readonly FaultIsolation _isolation = isolation;

    protected override TimeSpan Interval { get; } = TimeSpan.FromSeconds(5);

    internal override IReadOnlyList<PeriodicStep> Steps => [new("unanswered", InOfficeHours: false, Retry)];

    private async Task Retry(CancellationToken cancellation)
    {
        foreach (var key in await unanswered.Due(cancellation)) await _isolation.TryRun("unanswered", key, token => Answer(key, token), cancellation);
    }

    private async Task Answer(string key, CancellationToken cancellation)
    {
        if (await unanswered.Claim(key, cancellation) is not { } activity) return;
        try
        {
            await adapter.Repeat(activity, bot, cancellation);
        }
        catch (DeliveryException e) when (e.Fault == DeliveryFault.Passing)
        {
            // The message stays stored and is retried later.
            return;
        }
        catch (DeliveryException)
        {
            // The recipient no longer exists.
        }

        await unanswered.Forget(key, cancellation);
    }
}
