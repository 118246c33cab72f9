using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Registers the health checks and their endpoints.</summary>
internal static class HealthServices
{
    /// <summary>Adds the bot's own checks; the store adds its own.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DefinitionsHealth>("definitions")
            .AddCheck<OutboxHealth>("outbox")
            .AddCheck<StoppingHealth>("running");
        return services;
    }

    /// <summary>
    /// Live: the process responds. Ready: it can do its work; 503 if not. Both are open to anyone and reveal no secrets.
    /// </summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = ReadinessResponse.Write });
        return app;
    }
}

/// <summary>Checks that people and procedures were read.</summary>
internal sealed class DefinitionsHealth(ProcedureLibrary procedures, IPeople people) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        procedures.Current.Count > 0 && people.Directory.People.Count > 0
            ? HealthCheckResult.Healthy()
            : new HealthCheckResult(
                context.Registration.FailureStatus,
                "There are no procedures or no people: check the files set in Bot:ProceduresFolder and Bot:PeopleFile, then restart the bot"));
}

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

/// <summary>Reports an instance that is shutting down as not ready, so that it gets no new work while it finishes.</summary>
internal sealed class StoppingHealth(IHostApplicationLifetime lifetime) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
        lifetime.ApplicationStopping.IsCancellationRequested
            ? new HealthCheckResult(context.Registration.FailureStatus, "The bot is stopping: wait until it has restarted")
            : HealthCheckResult.Healthy());
}
