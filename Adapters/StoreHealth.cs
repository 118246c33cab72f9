using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OnesqaBot.Adapters;

/// <summary>Whether the store answers, by one cheap question.</summary>
/// <param name="ask">Fails when the store cannot be used.</param>
/// <param name="mend">What to do then, in Thai and English.</param>
internal sealed class StoreHealth(Func<CancellationToken, Task> ask, string mend) : IHealthCheck
{
    /// <summary>Name of the check.</summary>
    public const string Name = "store";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(3);

    private readonly Lock _gate = new();
    private Task _asking = Task.CompletedTask;

    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await Asking().WaitAsync(Longest, cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, mend, e);
        }
    }

    /// <summary>All who ask at once share one question: neither a flood of callers nor a disk that hangs gathers threads.</summary>
    private Task Asking()
    {
        lock (_gate)
        {
            if (_asking.IsCompleted) _asking = Task.Run(Ask);
            return _asking;
        }
    }

    private async Task Ask()
    {
        using var late = new CancellationTokenSource(Longest);
        await ask(late.Token);
    }
}

/// <summary>Registers the check of whichever store there is.</summary>
internal static class StoreHealthServices
{
    public static IServiceCollection AddStoreHealth(this IServiceCollection services, Func<IServiceProvider, StoreHealth> make)
    {
        services.AddSingleton(make).AddHealthChecks().AddCheck<StoreHealth>(StoreHealth.Name);
        return services;
    }
}
