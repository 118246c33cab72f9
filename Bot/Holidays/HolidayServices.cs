using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Registers what knows on which days the office works.</summary>
internal static class HolidayServices
{
    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidayDesk>()
        .AddSingleton<IHolidays>(s => s.GetRequiredService<HolidayDesk>())
        .AddSingleton<Replanning>()
        .AddSingleton<YearWarning>()
        .AddSingleton<HolidayTurn>();
}
