using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Links;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Handovers;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Handovers;

/// <summary>Shows what a person or a position has to hand over, in the personal chat of whoever may see it.</summary>
internal sealed class HandoverHandler(HandoverReader reader, PersonalLinkKeys keys, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<HandoverIntent>(Show)];

    private const int MaxFound = 5;

    public async Task<NewCard> Show(HandoverIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var now = office.Get();
        var (subject, unclear) = wish.Position is { } title ? Position(title, now) : Person(wish.Person, caller, now);
        if (subject is null) return RequestAnswers.Nothing(unclear!);
        if (!now.Permissions.CanSeeWork(subject, caller.Actor)) return RequestAnswers.Notice(HandoverTexts.ForThemAndHeads);
        var pack = await reader.Read(subject, cancellation);
        return new(HandoverCard.Draw(pack, (await keys.LinksOf(caller.Person, cancellation)).Handover(subject), now), HandoverText.Title(pack));
    }

    private (HandoverSubject? Subject, string? Unclear) Person(string? typed, Caller caller, OfficeView now)
    {
        var found = typed is null ? [caller.Person] : PeopleSearch.Named(now.Directory, typed, MaxFound);
        return found is [var person] ? (new HandoverSubject.OfPerson(office.ActorFor(person)), null) : (null, TransferCard.Unclear(typed!, found));
    }

    private static (HandoverSubject? Subject, string? Unclear) Position(string typed, OfficeView now)
    {
        var found = PositionSearch.Find(now.Directory, typed, MaxFound);
        return found is [var position] ? (HandoverSubject.OfPosition.Create(now.Directory, position, now.Today), null) : (null, HandoverText.Unclear(typed, found));
    }
}
