namespace OnesqaBot.Bot.Handovers;

/// <summary>Registers the handovers.</summary>
internal static class HandoverServices
{
    public static IServiceCollection AddHandovers(this IServiceCollection services) => services
        .AddSingleton<HandoverReader>()
        .AddSingleton<HandoverHandler>();
}
