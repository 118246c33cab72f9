using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Cases;

/// <summary>Decides what a command does to a case. Pure: no clock, no store, no SDK.</summary>
/// <param name="procedure">The edition that the case runs under.</param>
/// <param name="directory">The people as they are now.</param>
/// <param name="holidays">The days on which the office does not work, as they are known now.</param>
public sealed class CaseEngine(Procedure procedure, StaffDirectory directory, HolidayCalendar holidays)
{
    /// <summary>Longest reason in characters: it must fit a card beside everything else.</summary>
    public const int LongestReason = 1000;

    /// <param name="actor">Who gives the command; null for the bot's own <see cref="Report"/>s.</param>
    public Decision Decide(Case? state, Command command, Actor? actor, DateTimeOffset now)
    {
        if (state is not null && state.Commands.Contains(new(command.Id, actor?.Person.Id ?? Signature.SystemPerson))) return new Repeated(state);
        if (command is OpenCase repeated && state is not null) return OpenedBefore(state, repeated, actor, now);

        var draft = new CaseDraft(procedure, directory, holidays, state, command.Id, now);
        var refusal = (command, state) switch
        {
            (OpenCase open, null) => OpenCaseRules.Decide(draft, open, actor),
            (_, null) => new UnknownCase(command.Case.ToString()),
            (PostReminder post, _) => ReminderRules.Post(draft, state, post),
            (Replan replan, _) => ReminderRules.Replan(draft, state, replan),
            (SnoozeReminders snooze, _) => ReminderRules.Snooze(draft, state, snooze, actor!),
            (MoveTarget move, _) => TargetRules.Move(draft, state, move, actor!),
            (Report report, _) => EffectReportRules.Decide(draft, state, report),
            (CancelCase cancel, _) => CancelCaseRules.Decide(draft, state, cancel, actor!),
            (StepCommand step, _) => StepCommandRules.Decide(draft, state, step, actor!),
            _ => new NotPossibleHere(),
        };
        return refusal is null ? draft.Accept() : new Refused(refusal, state);
    }

    /// <summary>A year's work opens by one command, whoever gives it: for another who may open it the case is there already.</summary>
    private Decision OpenedBefore(Case state, OpenCase command, Actor? actor, DateTimeOffset now)
    {
        var mayOpen = OpenCaseRules.Decide(new CaseDraft(procedure, directory, holidays, null, command.Id, now), command, actor);
        if (mayOpen is not null) return new Refused(mayOpen, state);
        return state.Commands.Any(c => c.Id == command.Id) ? new Repeated(state) : new Refused(new NotPossibleHere(), state);
    }
}
