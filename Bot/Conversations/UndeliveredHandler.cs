using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Outbox;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Shows administrators the undelivered effects and handles the buttons of that card.</summary>
internal sealed class UndeliveredHandler(Undelivered undelivered, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<UndeliveredIntent>((_, caller, cancellation) => Show(caller, cancellation))];

    private const int MaxListed = 100;

    public async Task<NewCard> Show(Caller caller, CancellationToken cancellation) =>
        answers.BarredFromAdministering(caller) ?? new NewCard(await Card(null, cancellation), UndeliveredCard.Title);

    public async Task<CardActionResponse> SendAgain(SendAgain one, Caller caller, CancellationToken cancellation) =>
        answers.BarredFromAdministering(caller) is { } refused ? refused : new ReplaceCard(await Card(await undelivered.SendAgain(one.Key, cancellation) ? 1 : 0, cancellation));

    public async Task<CardActionResponse> SendAllAgain(Caller caller, CancellationToken cancellation) =>
        answers.BarredFromAdministering(caller) is { } refused ? refused : new ReplaceCard(await Card(await undelivered.SendAllAgain(cancellation), cancellation));

    private async Task<DrawnCard> Card(int? again, CancellationToken cancellation)
    {
        var (lines, more) = await undelivered.List(MaxListed, cancellation);
        return UndeliveredCard.Draw(lines, more, again, office.Get());
    }
}
