namespace OnesqaBot.Bot.Files;

/// <summary>Registers the intake of files and the document links.</summary>
internal static class FileServices
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddOptions<DocumentTypesOptions>().BindConfiguration("Documents").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DocumentTypes>()
            .AddSingleton<AttachmentIntake>()
            .AddSingleton<DocumentLinks>()
            .AddSingleton<DocumentPictures>();
    }
}
