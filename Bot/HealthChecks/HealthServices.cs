using Microsoft.AspNetCore.Diagnostics.HealthChecks;

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
