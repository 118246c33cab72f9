namespace OnesqaBot.Bot.Background;

/// <summary>Registers the foundation of background work.</summary>
internal static class BackgroundServices
{
    public static IServiceCollection AddBackground(this IServiceCollection services) => services
        .AddSingleton<FaultIsolation>()
        .AddSingleton<FaultNotice>()
        .AddSingleton<PersonalNotices>();
}
