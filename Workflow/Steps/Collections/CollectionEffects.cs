using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>Sends the requests of a collection and files its table.</summary>
internal static class CollectionEffects
{
    /// <summary>
    /// Asks all respondents, except those with a submission from earlier in this round. Those outside the office get no card; the collector
    /// finds them on the collection's own.
    /// </summary>
    public static void Ask(CaseDraft draft, CollectionStep step, StepVisit visit, Signature by)
    {
        IEnumerable<Respondent> all = step.From == RespondentKind.Units
            ? draft.Directory.Units.Select(u => Respondent.Unit(u.Key))
            : draft.State.Participants.Select(Respondent.Person);
        draft.Record(new SubmissionsRequested(visit.Step, visit.VisitNumber, [.. all.Select(r => r.ToString())]), by);
        visit = draft.State.FindVisit(visit.Step, visit.VisitNumber)!;
        foreach (var respondent in visit.Awaited.Where(r => !r.IsOutside))
        {
            var who = draft.ResponsibleFor(Assignments.ForRespondent(visit, respondent));
            foreach (var person in who.Addressees) draft.Emit(new ShowCard(CaseDraft.RequestOf(visit, respondent), Recipient.ForPerson(person.Id)));
            draft.NotifyOfVacancy(visit, who);
        }
    }

    /// <summary>Reposts the request card to the people responsible for a respondent.</summary>
    public static void RepostRequest(CaseDraft draft, Step step, StepVisit visit, Respondent respondent)
    {
        foreach (var person in draft.ResponsibleFor(Assignments.ForRespondent(visit, respondent)).Addressees)
            draft.Emit(new RepostCard(CaseDraft.RequestOf(visit, respondent), Recipient.ForPerson(person.Id)));
    }

    /// <summary>Files the table of the current submissions. The same file name creates a new version.</summary>
    public static void FileTable(CaseDraft draft, CollectionStep step, StepVisit visit, Signature by)
    {
        var times = draft.State.Documents.Count(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.IsTable);
        var id = FormattableString.Invariant($"table-{visit.Step}-{visit.VisitNumber}-{times + 1}");
        var round = draft.Procedure.Round(visit.Round) is { } r ? $" {r.Title.Th}" : "";
        draft.Record(
            new DocumentHandedIn(
                id, visit.Step, visit.VisitNumber, FileNames.Clean($"{step.Title.Th}{round}.xlsx"), null,
                new Uri(FormattableString.Invariant($"{CaseDocument.TableScheme}:{visit.Step}/{visit.VisitNumber}"))),
            by);
        draft.Emit(new FileDocument(id));
    }
}
