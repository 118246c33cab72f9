using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Registers who is who.</summary>
internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<Staffing>()
        .AddSingleton<IPeople>(s => s.GetRequiredService<Staffing>())
        .AddSingleton<ActingDesk>()
        .AddSingleton<GroupReading>()
        .AddSingleton<StaleGroupsNotice>()
        .AddSingleton<Handover>()
        .AddSingleton<Installing>()
        .AddHostedService<PeopleKeeping>();
}
