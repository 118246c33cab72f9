using OnesqaBot.Workflow.Authorization;
using OnesqaBot.Workflow.Cases.Corrections;
using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Editions;
using OnesqaBot.Workflow.Cases.Recalls;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Decides what a command does to a case. Pure: uses no clock, store or SDK.</summary>
/// <param name="procedure">The revision the case runs under.</param>
/// <param name="directory">The current staff directory.</param>
/// <param name="holidays">The currently known holidays.</param>
public sealed class CaseEngine(Procedure procedure, StaffDirectory directory, HolidayCalendar holidays)
{
    /// <summary>Longest reason in characters, so that it fits on a card.</summary>
    public const int LongestReason = 1000;

    /// <param name="actor">The person who gives the command; null for the bot's own <see cref="Report"/>s.</param>
    public Decision Decide(Case? state, Command command, Actor? actor, DateTimeOffset now)
    {
        if (state is not null && state.Commands.Contains(new(command.Id, actor?.Person.Id ?? Signature.SystemPerson))) return new Repeated(state);
        if (command is OpenCase repeated && state is not null) return OpenedBefore(state, repeated, actor, now);

        if (state is not null && actor is not null && new Permissions(state, procedure, directory, ThaiTime.Date(now)).Check(command, actor) is { } forbidden)
            return new Refused(forbidden, state);

        var draft = new CaseDraft(procedure, directory, holidays, state, command.Id, now);
        var refusal = (command, state) switch
        {
            (OpenCase open, null) => OpenCaseRules.Decide(draft, open, actor),
            (_, null) => new UnknownCase(command.Case.ToString()),
            (PostReminder post, _) => ReminderRules.Post(draft, state, post),
            (Replan replan, _) => ReminderRules.Replan(draft, state, replan),
            (SnoozeReminders snooze, _) => ReminderRules.Snooze(draft, state, snooze, actor!),
            (MoveTarget move, _) => TargetRules.Move(draft, state, move, actor!),
            (MoveToEdition move, _) => EditionRules.Decide(draft, state, move, actor!),
            (Report report, _) => EffectReportRules.Decide(draft, state, report),
            (CorrectCase correct, _) => CorrectionRules.Decide(draft, state, correct, actor!),
            (CancelCase cancel, _) => CancelCaseRules.Decide(draft, state, cancel, actor!),
            (Chase chase, _) => ChaseRules.Decide(draft, state, chase, actor!),
            (Watch watch, _) => WatchRules.Choose(draft, state, watch, actor!),
            (TakeBack back, _) => TakeBackRules.Decide(draft, state, back),
            (Recall recall, _) => RecallRules.Decide(draft, state, recall, actor!),
            (DelegateStep give, _) => DelegationRules.Delegate(draft, state, give, actor!),
            (EndDelegation end, _) => DelegationRules.End(draft, state, end, actor!),
            (StepCommand step, _) => StepCommandRules.Decide(draft, state, step, actor!),
            _ => throw new InvalidOperationException($"{command.GetType().Name} has no rules."),
        };
        return refusal is null ? draft.Accept() : new Refused(refusal, state);
    }

    /// <summary>All callers open a recurring case with the same command id. If the actor may open it, a second attempt is a repetition.</summary>
    private Decision OpenedBefore(Case state, OpenCase command, Actor? actor, DateTimeOffset now)
    {
        var mayOpen = OpenCaseRules.Decide(new CaseDraft(procedure, directory, holidays, null, command.Id, now), command, actor);
        if (mayOpen is not null) return new Refused(mayOpen, state);
        return state.Commands.Any(c => c.Id == command.Id) ? new Repeated(state) : new Refused(new NotPossibleHere(), state);
    }
}
