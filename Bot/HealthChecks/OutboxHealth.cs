using Microsoft.Extensions.Diagnostics.HealthChecks;
using OnesqaBot.Bot.Outbox;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Checks that the outbox worker is running.</summary>
internal sealed class OutboxHealth(OutboxHeartbeat heartbeat) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        heartbeat.IsAlive
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus,
                "The outbox worker has stopped: check the log, then restart the bot. Nothing in the outbox is lost"));
}
