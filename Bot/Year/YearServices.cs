namespace OnesqaBot.Bot.Year;

/// <summary>Registers the year's plan and its pages.</summary>
internal static class YearServices
{
    public static IServiceCollection AddYear(this IServiceCollection services) => services
        .AddSingleton<YearPlanReader>();
}
