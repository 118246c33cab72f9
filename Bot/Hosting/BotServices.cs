using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Bot.Absences;
using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Conversations.Misunderstanding;
using OnesqaBot.Bot.Copies;
using OnesqaBot.Bot.Delegations;
using OnesqaBot.Bot.Drafts;
using OnesqaBot.Bot.Editions;
using OnesqaBot.Bot.Languages;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Bot.People;
using OnesqaBot.Bot.Words;
using OnesqaBot.Dialogs;

namespace OnesqaBot.Bot.Hosting;

/// <summary>Registers the services of the host itself.</summary>
internal static class BotServices
{
    public static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<OfficeContext>()
        .AddSingleton<ReaderLanguages>()
        .AddSingleton<CaseCommandHandler>()
        .AddSingleton<CaseViews>()
        .AddMemoryCache()
        .AddSingleton<DrawnCards>()
        .AddSingleton<DraftStore>()
        .AddSingleton<WorkLists>()
        .AddSingleton<ProcedureEditions>()
        .AddSingleton<EditionMoves>()
        .AddSingleton<OfficeWords>()
        .AddHostedService<ProcedureRevisionSeeder>();

    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OutboxWakeup>()
            .AddSingleton<OutboxHeartbeat>()
            .AddSingleton<MarkedMessenger>()
            .AddSingleton<CardDelivery>()
            .AddSingleton<CaseThread>()
            .AddSingleton<CardReposting>()
            .AddSingleton<Undelivered>()
            .AddSingleton<KnownChannels>()
            .AddSingleton<ChannelBackfill>()
            .AddSingleton<DocumentFiling>()
            .AddSingleton<CalendarSync>()
            .AddSingleton<EffectRunner>()
            .AddSingleton<EffectSettlement>()
            .AddHostedService<OutboxWorker>();
    }

    private static IServiceCollection AddDialogs(this IServiceCollection services) => services
        .AddSingleton<DialogEngine>()
        .AddSingleton<DialogStore>()
        .AddSingleton<ConversationQueue>()
        .AddSingleton<DialogCompletion>()
        .AddIntentAnswers()
        .AddSingleton<IntentHandler>()
        .AddSingleton<DialogCards>()
        .AddSingleton<DialogRunner>()
        .AddSingleton<DialogInputReader>()
        .AddSingleton<UnansweredMessages>()
        .AddHostedService<DelayedReplies>();

    /// <summary>Every class that answers intents, so that a new one needs no mention here.</summary>
    private static IServiceCollection AddIntentAnswers(this IServiceCollection services)
    {
        foreach (var type in typeof(IIntentAnswers).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IIntentAnswers))))
        {
            services.TryAddSingleton(type);
            services.AddSingleton(provider => (IIntentAnswers)provider.GetRequiredService(type));
        }

        return services;
    }

    public static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<CallerPolicy>()
        .AddSingleton<CallerResolver>()
        .AddSingleton<CaseActionHandler>()
        .AddSingleton<PersonalMessages>()
        .AddSingleton<ActingHandler>()
        .AddSingleton<AbsenceProposals>()
        .AddSingleton<WorkTransfers>()
        .AddSingleton<CaseFinder>()
        .AddSingleton<MisunderstoodMessages>()
        .AddSingleton<EditionFiles>()
        .AddSingleton<CardActionHandler>()
        .AddSingleton<SeenMessages>()
        .AddSingleton<PeopleSearchHandler>()
        .AddSingleton<ComposeSearchHandler>()
        .AddSingleton<SeenHandler>()
        .AddSingleton<HandInCandidates>()
        .AddDialogs()
        .AddSingleton<MessageHandler>()
        .AddSingleton<IBot, OnesqaBotHandler>();
}
