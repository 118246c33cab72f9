namespace OnesqaBot.Bot.Templates;

/// <summary>Registers the blank forms.</summary>
internal static class TemplateServices
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddSingleton<TemplateFiles>()
        .AddSingleton<TemplateLinks>()
        .AddHostedService(s => s.GetRequiredService<TemplateLinks>());
}
