namespace OnesqaBot.Bot.Reminders;

/// <summary>Registers reminders.</summary>
internal static class ReminderServices
{
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<DueLists>()
        .AddSingleton<FirstReminders>()
        .AddSingleton<PersonalReminders>()
        .AddSingleton<ChannelDigest>()
        .AddSingleton<AdministratorsWeek>()
        .AddSingleton<DeadlineSweep>()
        .AddHostedService(s => s.GetRequiredService<DeadlineSweep>());
}
