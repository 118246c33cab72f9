namespace OnesqaBot.Bot;

/// <summary>Registers what watches deadlines.</summary>
internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<DueLists>()
        .AddSingleton<FirstLooks>()
        .AddSingleton<PersonalReminders>()
        .AddSingleton<ChannelDigest>()
        .AddSingleton<DeadlineSweep>()
        .AddHostedService(s => s.GetRequiredService<DeadlineSweep>());
}
