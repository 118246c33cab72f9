using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.General;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers wishes about cases that are named by their subject. Nothing is changed: cancelling shows its confirmation, deciding the case's card.</summary>
internal sealed class CaseAnswers(CaseFinder finder, RequestAnswers texts, OfficeContext office)
{
    private const int MaxListed = 24;

    public async Task<NewCard> Find(FindCasesIntent wish, Caller caller, CancellationToken cancellation)
    {
        // Without anything to go by, only the person's own cases can be meant.
        if (wish.Query.IsEmpty)
        {
            if (wish.Wish == CaseWish.Cancel) return await texts.AskCancel(null, caller, cancellation);
            return wish.Wish == CaseWish.Decide ? await texts.Waiting(caller, cancellation) : await texts.Status(null, caller, cancellation);
        }

        var (found, isComplete) = await finder.Find(wish.Query, wish.Wish != CaseWish.Any, wish.Wish is CaseWish.Cancel or CaseWish.Decide, caller.Actor, MaxListed, cancellation);
        if (found.Count == 0) return RequestAnswers.Notice(isComplete ? RequestTexts.NotFound : RequestTexts.NotFoundSoFar);
        if (found.Count == 1) return await One(wish.Wish, found[0].Summary.Number, caller, cancellation);
        var title = wish.Wish switch { CaseWish.Cancel => RequestTexts.WhichToCancel, CaseWish.Decide => RequestTexts.DecideOnCard, CaseWish.Files => RequestTexts.WhichFiles, _ => RequestTexts.Found };
        return wish.Wish == CaseWish.Cancel
            ? new(CancelChoiceCard.Draw(found), title)
            : new(WorkCard.Draw(title, found, office.Get(), RequestTexts.NotFound, isComplete ? null : RequestTexts.Incomplete), title);
    }

    private Task<NewCard> One(CaseWish wish, CaseNumber number, Caller caller, CancellationToken cancellation) => wish switch
    {
        CaseWish.History => texts.History(number, caller, cancellation),
        CaseWish.Cancel => texts.AskCancel(number, caller, cancellation),
        _ => texts.Status(number, caller, cancellation),
    };
}
