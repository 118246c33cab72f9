namespace OnesqaBot.Workflow;

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
        if (state is not null && state.Commands.Contains(command.Id)) return new Repeated(state);

        var draft = new CaseDraft(procedure, directory, holidays, state, command.Id, now);
        var refusal = (command, state) switch
        {
            (OpenCase open, null) => Opening.Decide(draft, open, actor),
            (_, null) => new UnknownCase(command.Case.ToString()),
            (OpenCase, _) => new NotPossibleHere(),
            (PostReminder post, _) => Reminding.Post(draft, state, post),
            (Replan replan, _) => Reminding.Replan(draft, state, replan),
            (SnoozeReminders snooze, _) => Reminding.Snooze(draft, state, snooze, actor!),
            (MoveTarget move, _) => Targets.Move(draft, state, move, actor!),
            (Report report, _) => Reporting.Decide(draft, state, report),
            (CancelCase cancel, _) => Cancelling.Decide(draft, state, cancel, actor!),
            (StepCommand step, _) => Working.Decide(draft, state, step, actor!),
            _ => new NotPossibleHere(),
        };
        return refusal is null ? draft.Accept() : new Refused(refusal, state);
    }
}
