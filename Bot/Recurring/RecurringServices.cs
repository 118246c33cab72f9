namespace OnesqaBot.Bot;

/// <summary>Registers what opens by itself.</summary>
internal static class RecurringServices
{
    public static IServiceCollection AddRecurring(this IServiceCollection services) => services
        .AddSingleton<RecurringDesk>()
        .AddSingleton<Openings>()
        .AddSingleton<RecurringTurn>();
}
