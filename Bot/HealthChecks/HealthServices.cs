using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace OnesqaBot.Bot.HealthChecks;

/// <summary>Tells whoever watches the bot how it is.</summary>
internal static class HealthServices
{
    /// <summary>What the bot itself answers for; the store brings its own check.</summary>
    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DefinitionsHealth>("definitions")
            .AddCheck<OutboxHealth>("outbox")
            .AddCheck<StoppingHealth>("running");
        return services;
    }

    /// <summary>Live: the process answers. Ready: it can do its work; 503 when not. Both tell nothing that is secret, to anyone.</summary>
    public static WebApplication MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = ReadinessResponse.Write });
        return app;
    }
}
