using OnesqaBot.Bot.Handovers;
using OnesqaBot.Bot.Statistics;
using OnesqaBot.Bot.Year;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Statistics;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Links;

/// <summary>A person's links to what the bot shows outside the chat. Whether the person may see it is decided when a link is followed.</summary>
/// <param name="Host">The address of the bot, without a trailing slash.</param>
/// <param name="Key">The person's key, which names its holder.</param>
internal sealed record PersonalLinks(Person Person, string Host, string Key)
{
    public YearLinks Year(FiscalYear year) =>
        new(CreateUri($"{YearEndpoint.Prefix}/{year}"), CreateUri($"{YearEndpoint.Prefix}/{year}{YearEndpoint.Feed}"), CreateUri($"{YearEndpoint.Prefix}/{year}{YearEndpoint.Sheet}"));

    public StatisticsLinks Statistics(FiscalYear year) =>
        new(CreateUri($"{StatisticsEndpoint.Prefix}/{year}"), CreateUri($"{StatisticsEndpoint.Prefix}/{year}{StatisticsEndpoint.Sheet}"));

    /// <summary>The spreadsheet of what a person or a position has to hand over.</summary>
    public Uri Handover(HandoverSubject subject) => CreateUri(HandoverEndpoint.PathOf(subject));

    private Uri CreateUri(string path) => new($"{Host}{path}?key={Uri.EscapeDataString(Key)}");
}
