using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Adapters.Graph;

/// <summary>Registers the Microsoft 365 adapters. The host must register a <see cref="GraphIdentity"/>.</summary>
public static class GraphServices
{
    public static IServiceCollection AddGraph(this IServiceCollection services, Action<GraphOptions>? configure = null)
    {
        services.AddOptions<GraphOptions>().Configure(o => configure?.Invoke(o)).ValidateDataAnnotations().ValidateOnStart();
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<GraphAccess>();
        services.TryAddSingleton<IGroups, GraphGroups>();
        services.TryAddSingleton<IInstallation, GraphInstallation>();
        return services;
    }

    /// <summary>Files documents in a SharePoint library.</summary>
    public static IServiceCollection AddGraphDocuments(this IServiceCollection services) =>
        services.AddSingleton<DocumentLibrary>().AddSingleton<LibraryUploads>().AddSingleton<DocumentColumns>().AddSingleton<IDocuments, GraphDocuments>()
            .AddSingleton<ILibraryFiles, GraphLibraryFiles>().AddSingleton<IDiagnosticCheck, LibraryCheck>();

    /// <summary>Puts meetings in the calendar of a mailbox, and asks as that mailbox who is out of office.</summary>
    public static IServiceCollection AddGraphCalendar(this IServiceCollection services) =>
        services.AddSingleton<ICalendar, GraphCalendar>().AddSingleton<IAbsences, GraphAbsences>().AddSingleton<IDiagnosticCheck, MailboxCheck>();

    /// <summary>Finds people of the organization who are not in the office's directory.</summary>
    public static IServiceCollection AddGraphUsers(this IServiceCollection services) => services.AddSingleton<IUserSearch, GraphUsers>();

    /// <summary>Checks the permissions granted by the organization.</summary>
    public static IServiceCollection AddGraphExamination(this IServiceCollection services) => services.AddSingleton<IDiagnosticCheck, GrantCheck>();
}
