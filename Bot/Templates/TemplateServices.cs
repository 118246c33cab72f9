namespace OnesqaBot.Bot.Templates;

/// <summary>Registers the blank forms.</summary>
internal static class TemplateServices
{
    public static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddSingleton<TemplateFiles>()
        .AddSingleton<TemplateLinks>()
        .AddSingleton<LibraryForms>()
        .AddHostedService(s => s.GetRequiredService<LibraryForms>());
}
