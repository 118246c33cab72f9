using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Bot.Links;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Handovers;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Handovers;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Handovers;

/// <summary>Shows what a person has to hand over, in the personal chat of whoever may see it.</summary>
internal sealed class HandoverHandler(HandoverReader reader, PersonalLinkKeys keys, OfficeContext office)
{
    private const int MaxFound = 5;

    public async Task<NewCard> Show(HandoverIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        var now = office.Get();
        var found = wish.Person is null ? [caller.Person] : PeopleSearch.Named(now.Directory, wish.Person, MaxFound);
        if (found is not [var person]) return RequestAnswers.Notice(TransferCard.Unclear(wish.Person!, found));
        if (!HandoverAccess.May(caller.Actor, person, now.Directory)) return RequestAnswers.Notice(HandoverTexts.ForThemAndHeads);
        var pack = await reader.Read(person, cancellation);
        return new(HandoverCard.Draw(pack, (await keys.LinksOf(caller.Person, cancellation)).Handover(person), now), HandoverText.Title(pack));
    }
}
