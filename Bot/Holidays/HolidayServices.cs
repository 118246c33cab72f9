using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Holidays;

/// <summary>Registers the holiday calendar and its maintenance.</summary>
internal static class HolidayServices
{
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidayService>()
        .AddSingleton<IHolidays>(s => s.GetRequiredService<HolidayService>())
        .AddSingleton<HolidayReplanner>()
        .AddSingleton<YearWarning>()
        .AddSingleton<HolidayHandler>();
}
