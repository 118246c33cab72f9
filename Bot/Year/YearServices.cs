using OnesqaBot.Adapters.Feeds;

namespace OnesqaBot.Bot.Year;

/// <summary>Registers what shows the year.</summary>
internal static class YearServices
{
    public static IServiceCollection AddYear(this IServiceCollection services) => services
        .AddCalendarFeeds()
        .AddSingleton<YearPlanReader>()
        .AddSingleton<YearLinkTokens>();
}
