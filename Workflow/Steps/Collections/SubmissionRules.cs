using System.Diagnostics;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Steps.Collections;

/// <summary>Rules for respondents of a collection, who hand in files and submit the form, possibly late; the collector does so for those outside the office.</summary>
internal static class SubmissionRules
{
    /// <summary>The respondent whose submission the command is about; null for any other command.</summary>
    public static Respondent? RespondentOf(Case state, StepCommand command) => command switch
    {
        Submit submit => submit.Respondent,
        HandIn file => file.Respondent,
        WithdrawDocument file => RemovableDocuments.RespondentOf(state, file.Document),
        _ => null,
    };

    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, Respondent respondent, StepCommand command, Actor actor)
    {
        if (step is not CollectionStep collection) return new UnknownStep();
        var responsible = draft.ResponsibleFor(Assignments.ForSubmission(draft.State, step, visit, respondent));
        var by = responsible.SignedBy(actor);
        return command switch
        {
            HandIn file => DocumentRules.HandIn(draft, step, visit, file, by),
            // What was sent is handed on; a better file replaces it.
            WithdrawDocument when visit.SubmissionOf(respondent) is { Status: SubmissionStatus.Sent } => new NotPossibleHere(),
            WithdrawDocument file => DocumentRules.Withdraw(draft, visit, file, by),
            Submit submit => Receive(draft, collection, visit, submit, by),
            _ => throw new UnreachableException($"{command.GetType().Name} is about no submission."),
        };
    }

    private static Refusal? Receive(CaseDraft draft, CollectionStep step, StepVisit visit, Submit command, Signature by)
    {
        if (FieldRules.Read(step.Form, command.Fields, ThaiTime.Date(draft.Now), out var fields) is { } fault) return fault;
        if (ReasonRules.WithoutDocuments(ExpectedDocuments.MissingFrom(draft.State, step, visit, command.Respondent), command.Reason, out var without) is { } unfit) return unfit;

        var closed = visit.FinishedAt is not null || visit.Stage > 0;
        var before = visit.SubmissionOf(command.Respondent);
        if (before is { Status: SubmissionStatus.Sent } && before.Late == closed && before.WithoutDocuments == without && Same(before.Fields, fields)) return null;
        draft.Record(new SubmissionReceived(visit.Step, visit.VisitNumber, command.Respondent.ToString(), fields, closed, without), by);
        visit = draft.State.FindVisit(visit.Step, visit.VisitNumber)!;
        draft.Emit(new RefreshCards(CaseDraft.RequestOf(visit, command.Respondent)));
        if (closed) Late(draft, step, visit);
        else if (visit.Awaited.Any()) draft.Refresh(visit);
        else Complete(draft, step, visit);
        return null;
    }

    /// <summary>A late submission is kept, the table is filed again and the officer who closed the collection is notified.</summary>
    private static void Late(CaseDraft draft, CollectionStep step, StepVisit visit)
    {
        CollectionEffects.FileTable(draft, step, visit, visit.Worker!);
        draft.Emit(new RepostCard(CaseDraft.CardOf(visit), Recipient.ForPerson(visit.Worker!.Person)));
    }

    /// <summary>All submissions are in; notifies the officer.</summary>
    private static void Complete(CaseDraft draft, CollectionStep step, StepVisit visit)
    {
        foreach (var person in draft.ResponsibleFor(Assignments.ForStage(draft.State, step, visit)).Addressees)
            draft.Emit(new RepostCard(CaseDraft.CardOf(visit), Recipient.ForPerson(person.Id)));
        draft.Refresh(visit);
    }

    private static bool Same(IReadOnlyDictionary<string, string> one, IReadOnlyDictionary<string, string> other) =>
        one.Count == other.Count && one.All(f => other.GetValueOrDefault(f.Key) == f.Value);
}
