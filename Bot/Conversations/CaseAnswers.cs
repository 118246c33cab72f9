using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Delegations;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers wishes about cases that are named by their subject. Nothing is changed: cancelling shows its confirmation, deciding the case's card.</summary>
internal sealed class CaseAnswers(CaseFinder finder, RequestAnswers answers, DelegationAnswers delegations, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<FindCasesIntent>(Find)];

    private const int MaxListed = 24;

    public async Task<NewCard> Find(FindCasesIntent wish, Caller caller, CancellationToken cancellation)
    {
        // Without anything to go by, only the person's own cases can be meant.
        if (wish.Query.IsEmpty)
        {
            if (wish.Wish == CaseWish.Cancel) return await answers.AskCancel(null, caller, cancellation);
            if (wish.Wish == CaseWish.PutOff) return await answers.AskPutOff(caller, cancellation);
            if (wish.Wish == CaseWish.Files && await answers.AnyWaiting(caller, cancellation)) return await answers.Waiting(caller, cancellation);
            return wish.Wish == CaseWish.Decide ? await answers.Waiting(caller, cancellation) : await answers.Status(null, caller, cancellation);
        }

        var (found, isComplete) = await finder.Find(wish.Query, wish.Wish != CaseWish.Any, wish.Wish is CaseWish.Cancel or CaseWish.Decide or CaseWish.Chase or CaseWish.Delegate or CaseWish.PutOff, caller.Actor, MaxListed, cancellation);
        string?[] notes = [isComplete ? null : RequestTexts.Incomplete, found.Unreadable > 0 ? BotTexts.LeftOut(found.Unreadable) : null];
        if (found.Count == 0) return RequestAnswers.Nothing(Joined([isComplete ? RequestTexts.NotFound : RequestTexts.NotFoundSoFar, notes[1]])!);
        if (found.Count == 1 && found.Unreadable == 0) return await One(wish, found[0].Summary.Number, caller, cancellation);
        if (wish.Wish == CaseWish.Delegate && await delegations.OnlyGivable(found.Select(l => l.Summary.Number), caller, cancellation) is { } given) return await One(wish, given, caller, cancellation);
        var title = wish.Wish switch
        {
            CaseWish.Cancel => RequestTexts.WhichToCancel,
            CaseWish.Decide => RequestTexts.DecideOnCard,
            CaseWish.Files => RequestTexts.WhichFiles,
            CaseWish.Chase => RequestTexts.WhichToChase,
            CaseWish.PutOff => RequestTexts.WhichToPutOff,
            CaseWish.Delegate => RequestTexts.WhichToDelegate,
            CaseWish.Any or CaseWish.Status or CaseWish.History => RequestTexts.Found,
        };
        return wish.Wish == CaseWish.Cancel
            ? new(CancelChoiceCard.Draw(found), title)
            : new(WorkCard.Draw(title, found, office.Get(), RequestTexts.NotFound, Joined(notes)), title);
    }

    private static string? Joined(IEnumerable<string?> sentences) =>
        string.Join(' ', sentences.OfType<string>()) is { Length: > 0 } text ? text : null;

    private Task<NewCard> One(FindCasesIntent wish, CaseNumber number, Caller caller, CancellationToken cancellation) => wish.Wish switch
    {
        CaseWish.Delegate => delegations.Ask(new(number, wish.To), caller, cancellation),
        CaseWish.History => answers.History(number, caller, cancellation),
        CaseWish.Cancel => answers.AskCancel(number, caller, cancellation),
        // Deciding, chasing, postponing and handing in are done on the case's card.
        CaseWish.Any or CaseWish.Status or CaseWish.Files or CaseWish.Decide or CaseWish.Chase or CaseWish.PutOff => answers.Status(number, caller, cancellation),
    };
}
