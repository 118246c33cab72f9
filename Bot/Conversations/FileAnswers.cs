using OnesqaBot.Bot.Cases;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Dialogs;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Answers who sent a wrong file: with the card of the step that has it, where it is taken out or replaced.</summary>
internal sealed class FileAnswers(HandInCandidates candidates, CaseViews views) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<TakeOutFileIntent>((_, caller, cancellation) => TakeOut(caller, cancellation))];

    public async Task<NewCard> TakeOut(Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        (CaseView View, HandInCandidate Place, DateTimeOffset At)? newest = null;
        foreach (var place in (await candidates.FindCandidates(null, caller, cancellation)).Where(c => c.Filled.Count > 0))
        {
            if (await views.Find(place.Case, caller.Viewer, cancellation) is not { } view) continue;
            var sent = place.Filled.Select(f => view.Case.FindDocument(f.Document)).OfType<CaseDocument>().Where(d => d.By.Person == caller.Person.Id).Select(d => d.At).DefaultIfEmpty().Max();
            if (newest is null || sent > newest.Value.At) newest = (view, place, sent);
        }

        return newest is not var (found, step, _) ? RequestAnswers.Nothing(RequestTexts.NoFileToTakeOut)
            : new(CaseCards.Draw(CardRef.ForAssignment(step.Step, step.Visit, Respondent.Parse(step.Respondent)), found), RequestTexts.TakeOutFile);
    }
}
