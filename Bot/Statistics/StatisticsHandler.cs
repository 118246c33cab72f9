using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Links;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Statistics;

/// <summary>Shows the statistics of a year to those who may see them, in their personal chat.</summary>
internal sealed class StatisticsHandler(StatisticsReader reader, PersonalLinkKeys keys, OfficeContext office, RequestAnswers answers) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers =>
    [
        IntentAnswer.Create<StatisticsIntent>((wish, caller, cancellation) => Show(wish.Year, caller, cancellation)),
        IntentAnswer.Create<OverviewIntent>((wish, caller, cancellation) => May(caller) ? Show(wish.Year, caller, cancellation) : answers.Year(wish.Year, caller, cancellation)),
    ];

    /// <summary>The client waits 5 s for the response to a button press.</summary>
    private static readonly TimeSpan Budget = TimeSpan.FromSeconds(2);

    public bool May(Caller caller) => office.Get().Permissions.CanSeeStatistics(caller.Actor);

    /// <param name="year">Fiscal year of the Buddhist era; null for the current one.</param>
    public async Task<NewCard> Show(int? year, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var now = office.Get();
        if (!May(caller)) return RequestAnswers.Notice(StatisticsTexts.ForHeads);
        var asked = year is { } named ? new FiscalYear(named) : FiscalYear.FromDate(now.Today);
        var card = await reader.Read(asked, Budget, cancellation) is { } statistics
            ? StatisticsCard.Draw(statistics, (await keys.LinksOf(caller.Person, cancellation)).Statistics(asked), now)
            : StatisticsCard.Collecting(asked);
        return new(card, StatisticsTexts.Title(TextFormat.Year(asked)));
    }
}
