using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.People;

/// <summary>Registers the staff directory and its updates.</summary>
internal static class PeopleServices
{
    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<OutsidePeople>()
        .AddSingleton<DirectoryProvider>()
        .AddSingleton<IPeople>(s => s.GetRequiredService<DirectoryProvider>())
        .AddSingleton<ActingService>()
        .AddSingleton<GroupSync>()
        .AddSingleton<StaffGaps>()
        .AddSingleton<StaleGroupsNotice>()
        .AddSingleton<PendingCardHandover>()
        .AddSingleton<AppInstaller>()
        .AddHostedService<DirectoryRefresh>();
}
