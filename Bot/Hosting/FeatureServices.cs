using OnesqaBot.Bot.Background;
using OnesqaBot.Bot.Diagnostics;
using OnesqaBot.Bot.Files;
using OnesqaBot.Bot.Handovers;
using OnesqaBot.Bot.Holidays;
using OnesqaBot.Bot.Links;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Recurring;
using OnesqaBot.Bot.Reminders;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Bot.Templates;
using OnesqaBot.Bot.Year;
using OnesqaBot.Workflow.Ports;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Registers the features around cases and conversations, one method for each folder.</summary>
internal static class FeatureServices
{
    public static IServiceCollection AddBackground(this IServiceCollection services) => services
        .AddSingleton<FaultIsolation>()
        .AddSingleton<FaultNotice>()
        .AddSingleton<PersonalNotices>();

    public static IServiceCollection AddPeople(this IServiceCollection services) => services
        .AddSingleton<OutsidePeople>()
        .AddSingleton<DirectoryProvider>()
        .AddSingleton<IPeople>(s => s.GetRequiredService<DirectoryProvider>())
        .AddSingleton<ActingService>()
        .AddSingleton<GroupSync>()
        .AddSingleton<StaffGaps>()
        .AddSingleton<StaleGroupsNotice>()
        .AddSingleton<PendingCardHandover>()
        .AddSingleton<AppInstaller>()
        .AddHostedService<DirectoryRefresh>();

    public static IServiceCollection AddHolidays(this IServiceCollection services) => services
        .AddSingleton<HolidayService>()
        .AddSingleton<HolidayReplanner>()
        .AddSingleton<YearWarning>()
        .AddSingleton<HolidayHandler>();

    public static IServiceCollection AddRecurring(this IServiceCollection services) => services
        .AddSingleton<RecurringSkips>()
        .AddSingleton<RecurringCaseService>()
        .AddSingleton<UnopenedWork>()
        .AddSingleton<RecurringCaseOpener>()
        .AddSingleton<RecurringHandler>();

    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<DueLists>()
        .AddSingleton<FirstReminders>()
        .AddSingleton<PersonalReminders>()
        .AddSingleton<ChannelDigest>()
        .AddSingleton<AdministratorsWeek>()
        .AddSingleton<DeadlineSweep>()
        .AddHostedService(s => s.GetRequiredService<DeadlineSweep>());

    public static IServiceCollection AddLinks(this IServiceCollection services) => services
        .AddSingleton<PersonalLinkKeys>()
        .AddSingleton<LinkSigner>()
        .AddHostedService(s => s.GetRequiredService<LinkSigner>());

    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddOptions<DocumentTypesOptions>().BindConfiguration("Documents").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<DocumentTypes>()
            .AddSingleton<AttachmentIntake>()
            .AddSingleton<DocumentLinks>()
            .AddSingleton<DocumentPictures>();
    }

    public static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddSingleton<TemplateFiles>()
        .AddSingleton<TemplateLinks>()
        .AddSingleton<LibraryForms>()
        .AddHostedService(s => s.GetRequiredService<LibraryForms>());

    public static IServiceCollection AddStatistics(this IServiceCollection services) => services
        .AddSingleton<StatisticsReader>()
        .AddSingleton<StatisticsHandler>();

    public static IServiceCollection AddHandovers(this IServiceCollection services) => services
        .AddSingleton<HandoverReader>()
        .AddSingleton<HandoverHandler>();

    public static IServiceCollection AddYear(this IServiceCollection services) => services
        .AddSingleton<YearPlanReader>();

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
