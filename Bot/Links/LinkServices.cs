namespace OnesqaBot.Bot.Links;

/// <summary>Registers the keys of links that work without signing in.</summary>
internal static class LinkServices
{
    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddSingleton<PersonalLinkKeys>()
        .AddSingleton<LinkSigner>()
        .AddHostedService(s => s.GetRequiredService<LinkSigner>());
}
