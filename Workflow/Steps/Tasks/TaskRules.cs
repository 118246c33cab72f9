using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Steps.Tasks;

/// <summary>Rules of a task: documents are handed in; completing it without an expected one requires a reason.</summary>
internal static class TaskRules
{
    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) => command switch
    {
        HandIn file => DocumentRules.HandIn(draft, step, visit, file, by),
        WithdrawDocument file => DocumentRules.Withdraw(draft, visit, file, by),
        NameParticipants name when step is TaskStep { NamesParticipants: true } => ParticipantRules.Name(draft, visit, name.People, by),
        NameParticipants name when step is TaskStep { NamesInformed: true } => InformationRules.Name(draft, visit, name.People, by),
        EnterEventDate entered when step.Window is WithinWindow { Event: { } happened } => Enter(draft, visit, happened, entered.Date, by),
        CompleteStep done => Complete(draft, step, visit, done, by),
        _ => StepCommandRules.TakenElsewhere(command),
    };

    /// <summary>Why the step cannot be completed; null if it can.</summary>
    public static Refusal? Unfit(CaseDraft draft, Step step, StepVisit visit, CompleteStep done)
    {
        if (step is TaskStep { NamesParticipants: true } && draft.State.Participants.Count == 0) return new ParticipantsNeeded();
        if (step is TaskStep { NamesInformed: true } && visit.ToInform.Count == 0) return new ParticipantsNeeded();
        return ReasonRules.WithoutDocuments(ExpectedDocuments.Missing(draft.State, step, visit), done.Reason, out _) ?? ReasonRules.CommentFault(done.Comment);
    }

    private static Refusal? Enter(CaseDraft draft, StepVisit visit, Bilingual happened, DateOnly? date, Signature by)
    {
        if (date is not { } day) return new EventDateInvalid(EventDateFault.NoDate, happened);
        if (day > draft.Today) return new EventDateInvalid(EventDateFault.InTheFuture, happened);
        if (day < draft.Today.AddYears(-1)) return new EventDateInvalid(EventDateFault.TooLongAgo, happened);
        if (day == visit.EventDate) return null;
        draft.Record(new EventDateEntered(visit.Step, visit.VisitNumber, day), by);
        draft.Refresh(visit);
        draft.RefreshReminders(visit);
        return null;
    }

    private static Refusal? Complete(CaseDraft draft, Step step, StepVisit visit, CompleteStep done, Signature by)
    {
        if (Unfit(draft, step, visit, done) is { } unfit) return unfit;

        _ = ReasonRules.WithoutDocuments(ExpectedDocuments.Missing(draft.State, step, visit), done.Reason, out var reason);
        draft.CompleteStage(visit, Outcomes.Done, reason, step.Next, by, ReasonRules.Comment(done.Comment));
        return null;
    }
}
