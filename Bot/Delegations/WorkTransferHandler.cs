using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Delegations;

/// <summary>Lets administrators move the work of somebody who leaves, after seeing what can be moved and what is stuck.</summary>
internal sealed class WorkTransferHandler(WorkTransfers transfers, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<TransferIntent>(Show)];

    private const int MaxFound = 5;

    public async Task<NewCard> Show(TransferIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (answers.BarredFromAdministering(caller) is { } barred) return barred;
        if (wish.From is null) return RequestAnswers.Nothing(TransferCard.HowTo);
        var found = Find(wish.From);
        if (found is not [var from]) return RequestAnswers.Nothing(TransferCard.Unclear(wish.From, found));
        var successors = wish.To is null ? [] : Find(wish.To);
        if (wish.To is not null && successors.Count != 1) return RequestAnswers.Nothing(TransferCard.Unclear(wish.To, successors));
        var to = successors is [var successor] ? successor : null;
        var (lines, unreadable) = await transfers.Preview(from, to, cancellation);
        return new(TransferCard.Draw(from, to, lines, unreadable, office.Get()), TransferCard.Title);
    }

    public async Task<CardActionResponse> Move(TransferWork action, Press press, CancellationToken cancellation)
    {
        if (answers.RefusedToAdminister(press.Caller) is { } refused) return refused;
        var directory = office.Get().Directory;
        if (directory.ById(action.From) is not { } from || directory.ById(action.To) is not { } to) return new Toast(BotTexts.BadButton);
        var (lines, isOver) = await transfers.Move(press.CommandIdOf(action), from, to, press.Caller.Actor, cancellation);
        return new ReplaceCard(TransferCard.DrawDone(from, to, lines, isOver, office.Get()));
    }

    private IReadOnlyList<Person> Find(string typed) => PeopleSearch.Named(office.Get().Directory, typed, MaxFound);
}
