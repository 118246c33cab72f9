namespace OnesqaBot.Bot;

/// <summary>Registers what opens by itself.</summary>
internal static class RecurringServices
{
    public static IServiceCollection AddRecurring(this IServiceCollection services) => services
        .AddSingleton<RecurringSkips>()
        .AddSingleton<RecurringDesk>()
        .AddSingleton<UnopenedWork>()
        .AddSingleton<Openings>()
        .AddSingleton<RecurringTurn>();
}
