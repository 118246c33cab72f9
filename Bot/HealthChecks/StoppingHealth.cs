using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>An instance that is about to stop asks for no more work while it finishes what it has.</summary>
internal sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested
            ? new HealthCheckResult(context.Registration.FailureStatus, "บอตกำลังหยุดทำงาน รอจนเริ่มใหม่ (The bot is stopping: wait until it has started again)")
            : HealthCheckResult.Healthy());
}
