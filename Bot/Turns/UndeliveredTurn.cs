using OnesqaBot.Cards;
using OnesqaBot.Workflow;

namespace OnesqaBot.Bot;

/// <summary>The card of what could not be delivered, and its buttons. For administrators.</summary>
internal sealed class UndeliveredTurn(Undelivered undelivered, TextAnswers texts, OfficeNow office)
{
    private const int MostListed = 100;

    public async Task<Beside> Show(Caller caller, CancellationToken cancellation) =>
        Refused(caller) ?? new Beside(await Card(null, cancellation), UndeliveredCard.Title.Th);

    public async Task<CardAnswer> SendAgain(SendAgain one, Caller caller, CancellationToken cancellation) =>
        Refused(caller) is { } refused ? refused : new InPlace(await Card(await undelivered.SendAgain(one.Key, cancellation) ? 1 : 0, cancellation));

    public async Task<CardAnswer> SendAllAgain(Caller caller, CancellationToken cancellation) =>
        Refused(caller) is { } refused ? refused : new InPlace(await Card(await undelivered.SendAllAgain(cancellation), cancellation));

    private async Task<AdaptiveCards.AdaptiveCard> Card(int? again, CancellationToken cancellation)
    {
        var (lines, more) = await undelivered.List(MostListed, cancellation);
        return UndeliveredCard.Draw(lines, more, again, office.Get());
    }

    private Beside? Refused(Caller caller)
    {
        if (!caller.IsPersonal) return TextAnswers.Notice(Notices.PersonalOnly);
        var directory = office.Get().Directory;
        return directory.Administers(caller.Actor) ? null : texts.Refused(new MayNotAdminister(directory.Administrators));
    }
}
