using OnesqaBot.Adapters.Local;
namespace OnesqaBot.Bot;
internal static class ScratchServices
{
    public static IServiceCollection AddDocumentsAndCalendar(this IServiceCollection s) => s.AddScratch();
    public static WebApplication MapFiles(this WebApplication app) => app;
}
