namespace OnesqaBot.Bot.Statistics;

/// <summary>Registers the statistics and their page.</summary>
internal static class StatisticsServices
{
    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddSingleton<StatisticsReader>()
        .AddSingleton<StatisticsHandler>();
}
