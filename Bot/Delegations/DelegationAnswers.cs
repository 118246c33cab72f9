using OnesqaBot.Bot.Cases;
using OnesqaBot.Bot.Conversations;
using OnesqaBot.Cards;
using OnesqaBot.Cards.Actions;
using OnesqaBot.Cards.Delegations;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Cards.General;
using OnesqaBot.Cards.Text;
using OnesqaBot.Dialogs.Intents;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Bot.Delegations;

/// <summary>Answers who wants to give an assignment of a case to somebody: with the form, filled in as far as it was said.</summary>
internal sealed class DelegationAnswers(CaseViews views, RequestAnswers answers, OfficeContext office) : IIntentAnswers
{
    public IEnumerable<IntentAnswer> Answers => [IntentAnswer.Create<DelegateIntent>(Ask)];

    private const int MaxFound = 20;

    public async Task<NewCard> Ask(DelegateIntent wish, Caller caller, CancellationToken cancellation)
    {
        if (!caller.IsPersonal) return RequestAnswers.Notice(BotTexts.PersonalOnly);
        if (await views.Find(wish.Case, caller.Viewer, cancellation) is not { } view) return answers.Refused(new UnknownCase(wish.Case.ToString()));
        var checks = Checks(view, caller).ToList();
        var (visit, respondent, _) = checks.Find(c => c.Refusal is null);
        if (visit is null) return new NewCard(RefusalCard.Draw(checks[0].Refusal!, view, office.Get()), BotTexts.Refused);

        var (preferred, fault) = Receiver(wish.To, view, visit, respondent, caller.Person);
        if (fault is not null)
        {
            var asked = new DelegateAction(view.Case.Number, visit.Step, visit.VisitNumber, null, null, respondent) { Stage = visit.Stage, TimesTakenBack = visit.TimesTakenBack };
            view = view with { Form = new TypedForm(asked, RefusalText.Describe(fault, view.Procedure, view.Office)) };
        }

        return new NewCard(DelegationCard.Draw(view, visit, respondent, preferred), RequestTexts.Delegate(view.Case.Number.ToString()));
    }

    /// <summary>The one of several cases of which the caller may give something; null if there is none, or several.</summary>
    public async Task<CaseNumber?> OnlyGivable(IEnumerable<CaseNumber> cases, Caller caller, CancellationToken cancellation)
    {
        List<CaseNumber> givable = [];
        foreach (var number in cases)
            if (await views.Find(number, caller.Viewer, cancellation) is { } view && Checks(view, caller).Any(c => c.Refusal is null)) givable.Add(number);
        return givable is [var only] ? only : null;
    }

    private static IEnumerable<(StepVisit Visit, Respondent? Respondent, Refusal? Refusal)> Checks(CaseView view, Caller caller) =>
        view.Case.OpenVisits.SelectMany(v => v.Awaited.Select(r => (Respondent?)r).Prepend(null).Select(r => (Visit: v, Respondent: r))).DefaultIfEmpty((Visit: view.Case.Visits[^1], Respondent: null))
            .Select(p => (p.Visit, p.Respondent, view.Permissions.Check(Command(view, p.Visit, p.Respondent), caller.Actor)));

    /// <summary>The person meant, if there is only one who may take it; otherwise, for one who may not, why not.</summary>
    private static (string? Person, Refusal? Fault) Receiver(string? typed, CaseView view, StepVisit visit, Respondent? respondent, Person giver)
    {
        if (typed is null) return default;
        var (directory, today) = (view.Office.Directory, view.Office.Today);
        var assignment = Assignments.ForRespondentOrStage(view.Case, view.Procedure.StepOf(visit)!, visit, respondent).Undelegated;
        var holder = view.Permissions.ResponsibleFor(assignment);
        var found = PeopleSearch.Named(directory, typed, MaxFound);
        var eligible = found.Where(p => DelegationCandidates.Fault(p.Id, assignment, holder, giver, directory, today) is null).ToList();
        return (eligible, found) switch
        {
            ([var only], _) => (only.Id, null),
            ([], []) => (null, new UnknownPerson(typed)),
            ([], [var other]) => (null, new CannotDelegate(DelegationCandidates.Fault(other.Id, assignment, holder, giver, directory, today)!.Value)),
            _ => default,
        };
    }

    private static DelegateStep Command(CaseView view, StepVisit visit, Respondent? respondent) =>
        new("", view.Case.Number, visit.Step, visit.VisitNumber, null, Respondent: respondent) { Stage = visit.Stage };
}
