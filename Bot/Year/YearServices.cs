using OnesqaBot.Adapters.Feeds;

namespace OnesqaBot.Bot;

/// <summary>Registers what shows the year.</summary>
internal static class YearServices
{
    public static IServiceCollection AddYear(this IServiceCollection services) => services
        .AddCalendarFeeds()
        .AddSingleton<YearBook>()
        .AddSingleton<YearKeys>();
}
