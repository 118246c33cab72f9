using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Holidays;

/// <summary>Registers what knows on which days the office works.</summary>
internal static class HolidayServices
{
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidayService>()
        .AddSingleton<IHolidays>(s => s.GetRequiredService<HolidayService>())
        .AddSingleton<HolidayReplanner>()
        .AddSingleton<YearWarning>()
        .AddSingleton<HolidayHandler>();
}
