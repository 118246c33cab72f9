using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>Registers what looks at the bot's health.</summary>
internal static class DoctorServices
{
    public static IServiceCollection AddDoctor(this IServiceCollection services) => services
        .AddSingleton<Doctor>()
        .AddSingleton<IExamination, StoreExamination>()
        .AddSingleton<IExamination, ChannelExamination>()
        .AddSingleton<IExamination, BackgroundExamination>()
        .AddSingleton<IExamination, StaffExamination>()
        .AddSingleton<IExamination, GroupsExamination>()
        .AddSingleton<IExamination, HolidayExamination>();
}
