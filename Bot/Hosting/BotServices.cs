using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OnesqaBot.Dialogs;

namespace OnesqaBot.Bot;

/// <summary>Registers what the host itself is made of.</summary>
internal static class BotServices
{
    public static IServiceCollection AddClock(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        return services;
    }

    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddSingleton<OfficeNow>()
        .AddSingleton<CaseDesk>()
        .AddSingleton<CaseViews>()
        .AddSingleton<Drafts>()
        .AddSingleton<WorkLists>()
        .AddHostedService<ProcedureKeeping>();

    public static IServiceCollection AddOutbox(this IServiceCollection services)
    {
        services.AddOptions<OutboxOptions>().BindConfiguration("Outbox").ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton<OutboxSignal>()
            .AddSingleton<OutboxPulse>()
            .AddSingleton<MarkedMessenger>()
            .AddSingleton<CardDelivery>()
            .AddSingleton<CardReposting>()
            .AddSingleton<Undelivered>()
            .AddSingleton<KnownChannels>()
            .AddSingleton<ChannelCatchUp>()
            .AddSingleton<DocumentFiling>()
            .AddSingleton<CalendarKeeping>()
            .AddSingleton<EffectRunner>()
            .AddSingleton<EffectSettlement>()
            .AddHostedService<OutboxWorker>();
    }

    private static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<DialogEngine>()
        .AddSingleton<DialogStore>()
        .AddSingleton<ConversationQueue>()
        .AddSingleton<DialogCompletion>()
        .AddSingleton<WishAnswers>()
        .AddSingleton<DialogCards>()
        .AddSingleton<DialogRunner>()
        .AddSingleton<DialogInputs>()
        .AddSingleton<UnansweredMessages>()
        .AddHostedService<AnsweringLater>();

    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<CallerPolicy>()
        .AddSingleton<Callers>()
        .AddSingleton<TextAnswers>()
        .AddSingleton<CaseAnswers>()
        .AddSingleton<ActingTurn>()
        .AddSingleton<UndeliveredTurn>()
        .AddSingleton<PressTurn>()
        .AddSingleton<SeenMessages>()
        .AddSingleton<SeenTurn>()
        .AddSingleton<HandInCandidates>()
        .AddConversations()
        .AddSingleton<MessageTurn>()
        .AddSingleton<IBot, OnesqaBotHandler>();
}
