using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Diagnostics;

/// <summary>Registers the diagnostic checks.</summary>
internal static class DoctorServices
{
    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<DiagnosticRunner>()
        .AddSingleton<IDiagnosticCheck, StoreCheck>()
        .AddSingleton<IDiagnosticCheck, ChannelCheck>()
        .AddSingleton<IDiagnosticCheck, BackgroundCheck>()
        .AddSingleton<IDiagnosticCheck, DirectoryCheck>()
        .AddSingleton<IDiagnosticCheck, GroupsCheck>()
        .AddSingleton<IDiagnosticCheck, HolidayCheck>()
        .AddSingleton<IDiagnosticCheck, EditionCheck>()
        .AddSingleton<IDiagnosticCheck, TemplateCheck>();
}
