namespace OnesqaBot.Bot.Holidays;

/// <summary>Registers the holiday calendar and its maintenance.</summary>
internal static class HolidayServices
{
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidayService>()
        .AddSingleton<HolidayReplanner>()
        .AddSingleton<YearWarning>()
        .AddSingleton<HolidayHandler>();
}
