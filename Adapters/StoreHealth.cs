using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Adapters;

/// <summary>Checks with one cheap query that the store responds.</summary>
/// <param name="probe">Throws if the store is unusable.</param>
/// <param name="fix">What to do if the probe fails, in Thai and English.</param>
internal sealed class StoreHealth(Func<CancellationToken, Task> probe, string fix) : IHealthCheck
{
    /// <summary>The name of the health check.</summary>
    public const string Name = "store";

    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private Task _probe = Task.CompletedTask;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await SharedProbe().WaitAsync(Timeout, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, fix, e);
        }
    }

    /// <summary>Concurrent callers share one probe, so that neither many requests nor a hanging disk ties up threads.</summary>
    private Task SharedProbe()
    {
        lock (_gate)
        {
            if (_probe.IsCompleted) _probe = Task.Run(Probe);
            return _probe;
        }
    }

    private async Task Probe()
    {
        using var timeout = new CancellationTokenSource(Timeout);
        await probe(timeout.Token);
    }
}

/// <summary>Registers the health check of the configured store.</summary>
internal static class StoreHealthServices
{
    public static IServiceCollection AddStoreHealth(this IServiceCollection services, Func<IServiceProvider, StoreHealth> create)
    {
        services.AddSingleton(create).AddHealthChecks().AddCheck<StoreHealth>(StoreHealth.Name);
        return services;
    }
}
