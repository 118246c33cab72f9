namespace OnesqaBot.Bot.Background;

/// <summary>Registers what background work stands on.</summary>
internal static class BackgroundServices
{
    public static IServiceCollection AddBackground(this IServiceCollection services) => services
        .AddSingleton<FaultIsolation>()
        .AddSingleton<FaultNotice>();
}
