namespace OnesqaBot.Bot.Recurring;

/// <summary>Registers recurring cases.</summary>
internal static class RecurringServices
{
    public static IServiceCollection AddRecurring(this IServiceCollection services) => services
        .AddSingleton<RecurringSkips>()
        .AddSingleton<RecurringCaseService>()
        .AddSingleton<UnopenedWork>()
        .AddSingleton<RecurringCaseOpener>()
        .AddSingleton<RecurringHandler>();
}
