using System.Diagnostics;
using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.Cases.Inquiries;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Choices;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Steps.Resolutions;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Passes a command on a step to the rules of the step's kind, or of an endorsement.</summary>
internal static class StepCommandRules
{
    public static Refusal? Decide(CaseDraft draft, Case state, StepCommand command, Actor actor)
    {
        var visit = state.FindVisit(command.Step, command.Visit)!;
        var step = draft.Procedure.StepOf(visit)!;
        if (SubmissionRules.RespondentOf(state, command) is { } respondent) return SubmissionRules.Decide(draft, step, visit, respondent, command, actor);
        if (command is Acknowledge) return InformationRules.Acknowledge(draft, step, visit, actor);
        if (new Permissions(state, draft.Procedure, draft.Directory, draft.Today).AnsweredBy(command, actor) is { } inquiry) return InquiryRules.Answer(draft, visit, inquiry, command, actor);
        var responsible = draft.ResponsibleFor(Assignments.ForStage(state, step, visit));
        return Decide(draft, step, visit, command, responsible.SignedBy(actor));
    }

    private static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        command switch
        {
            Inquire inquire => InquiryRules.Ask(draft, visit, inquire, by),
            WithdrawInquiry => InquiryRules.Withdraw(draft, visit, by),
            _ => ByKind(draft, step, visit, command, by),
        };

    /// <summary>Refuses a command that other stages, or other kinds of steps, take.</summary>
    public static Refusal TakenElsewhere(StepCommand command) => command switch
    {
        HandIn or WithdrawDocument or CompleteStep or Approve or Return or Choose or NameParticipants or ScheduleMeeting or CancelMeeting or RecordHeldMeeting
            or EnterEventDate or RecordResolution or AcceptSubmission or ReturnSubmission or RemindRespondents => new NotPossibleHere(),
        _ => throw new UnreachableException($"No stage takes {command.GetType().Name}."),
    };

    private static Refusal? ByKind(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by) =>
        step.ChainIn(visit.Round)[visit.Stage].Kind == StageKind.Endorsement
            ? EndorsementRules.Decide(draft, step, visit, command, by)
            : step.Kind.Decide(draft, step, visit, command, by);
}
