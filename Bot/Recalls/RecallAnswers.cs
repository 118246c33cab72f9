using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Cases;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Recalls;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Recalls;

namespace OnesqaBot.Bot.Recalls;

/// <summary>Answers who wants to take back what they submitted: with the form that asks why, or with why it is too late.</summary>
internal sealed class RecallAnswers(CaseViews views, WorkLists lists, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<RecallIntent>(Ask)];

    /// <summary>The most cases that are read to find those that can be taken back.</summary>
    private const int MaxRead = 20;

    public async Task<NewCard> Ask(RecallIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        if (wish.Case is { } number)
            return await views.Find(number, caller.Viewer, cancellation) is { } view ? Ask(view, caller) : answers.Refused(new UnknownCase(number.ToString()));

        var own = await lists.OpenedBy(caller.Person, cancellation);
        List<(CaseView View, StepVisit Decision)> submitted = [];
        foreach (var line in own.Take(MaxRead))
            if (await views.Find(line.Summary.Number, caller.Viewer, cancellation) is { } view && Recallable(view, caller) is { } decision) submitted.Add((view, decision));
        return submitted switch
        {
            [] => RequestAnswers.Nothing(RequestTexts.NothingToRecall),
            [var only] => Form(only.View, only.Decision),
            _ => new NewCard(RecallChoiceCard.Draw(submitted), RecallChoiceCard.Title),
        };
    }

    private NewCard Ask(CaseView view, Caller caller)
    {
        if (Recallable(view, caller) is { } decision) return Form(view, decision);
        // Whoever has just decided means the decision: its card has the button.
        if (view.Case.LastDecision is { } last && office.Get().Now <= last.Until && view.Can(new TakeBack("", view.Case.Number, last.Step, last.Visit) { Stage = last.Stage }))
            return new NewCard(CaseCards.Draw(new CardRef(CardKind.Step, last.Step, last.Visit), view), RequestTexts.Recall(view.Case.Number.ToString()));
        var refusals = view.Case.Visits.Reverse().Select(v => view.Permissions.Check(Command(view, v), caller.Actor)).ToList();
        // If nothing awaits a decision, who made the latest one.
        var refusal = refusals.Find(r => r is not (null or CannotRecall { Fault: RecallFault.NothingSubmitted })) ?? refusals[0] ?? new NotPossibleHere();
        return new NewCard(RefusalCard.Draw(refusal, view, office.Get()), BotTexts.Refused);
    }

    private static NewCard Form(CaseView view, StepVisit decision) =>
        new(RecallCard.Draw(view, decision), RequestTexts.Recall(view.Case.Number.ToString()));

    private static StepVisit? Recallable(CaseView view, Caller caller) =>
        view.Case.OpenVisits.FirstOrDefault(v => view.Permissions.Can(Command(view, v), caller.Actor));

    private static Recall Command(CaseView view, StepVisit visit) =>
        new("", view.Case.Number, visit.Step, visit.VisitNumber, null) { Stage = visit.Stage };
}
