using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Reports an instance that is shutting down as not ready, so that it gets no new work while it finishes.</summary>
internal sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested
            ? new HealthCheckResult(context.Registration.FailureStatus, "The bot is stopping: wait until it has restarted")
            : HealthCheckResult.Healthy());
}
