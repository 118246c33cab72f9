using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Tests.Harness;

internal static class OutboxState
{
    /// <summary>Whether no effect is left to be carried out, now or later.</summary>
    public static async Task<bool> IsEmpty(this IOutbox outbox, CancellationToken cancellationToken = default) => await outbox.NextDue(cancellationToken) is null;
}
