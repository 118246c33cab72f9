using OnesqaBot.Cards.Actions;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Bot.Conversations;

/// <summary>Creates the case command for a button on a step's card.</summary>
internal static class StepCommandFactory
{
    /// <param name="activity">Id of the button press, for commands that may be repeated with different content.</param>
    /// <returns>The command; null for a meeting without a date or times, which the engine cannot judge yet.</returns>
    public static StepCommand? ToCommand(StepAction action, Person by, string activity)
    {
        // The same person pressing the same button gives the same command on any device.
        string Id(string what) => FormattableString.Invariant($"{action.Case}/{action.Step}/{action.Visit}/{action.Stage}/{what}/{by.Id}");
        StepCommand? command = action switch
        {
            MarkDone a => new CompleteStep(Id("done"), a.Case, a.Step, a.Visit, a.Reason, a.Address),
            ApproveStep a => new Approve(Id("approve"), a.Case, a.Step, a.Visit),
            ReturnStep a => new Return(Id("return"), a.Case, a.Step, a.Visit, a.Reason),
            ChooseOutcome a => new Choose(Id($"choose-{a.Outcome}"), a.Case, a.Step, a.Visit, a.Outcome, a.Reason, Picked(a.People)),
            NamePeople a => new NameParticipants($"{activity}/people", a.Case, a.Step, a.Visit, Picked(a.People)),
            RecordResolutionAction a => new RecordResolution(
                $"{activity}/resolution", a.Case, a.Step, a.Visit, a.Number ?? "", a.Meeting ?? "", a.Date, a.Result, a.Note, a.Reason),
            CancelMeetingAction a => new CancelMeeting($"{activity}/no-meeting", a.Case, a.Step, a.Visit),
            SubmitAction a => new Submit($"{activity}/answer", a.Case, a.Step, a.Visit, a.Respondent, a.Fields, a.Reason),
            AcceptSubmissionAction a => new AcceptSubmission($"{activity}/accept", a.Case, a.Step, a.Visit, a.Respondent),
            ReturnSubmissionAction a => new ReturnSubmission($"{activity}/return-answer", a.Case, a.Step, a.Visit, a.Respondent, a.Reason),
            RemindAll a => new RemindRespondents($"{activity}/remind", a.Case, a.Step, a.Visit),
            SetMeeting a => Meeting(a) is { } meeting ? new ScheduleMeeting($"{activity}/meeting", a.Case, a.Step, a.Visit, meeting) : null,
            RecordHeldMeetingAction a => new RecordHeldMeeting($"{activity}/held", a.Case, a.Step, a.Visit, a.Date, VisibleText.Trim(a.Place), People(a.People)),
            SetEventDate a => new EnterEventDate($"{activity}/event-date", a.Case, a.Step, a.Visit, a.Date),
            _ => throw new InvalidOperationException($"{action.GetType().Name} is not a case command."),
        };
        return command is null ? null : command with { Stage = action.Stage };
    }

    /// <summary>Interprets the typed date and times in the office's time zone.</summary>
    private static Meeting? Meeting(SetMeeting form) => form is { Date: { } date, Start: { } start, End: { } end }
        ? new Meeting(At(date, start), At(date, end), VisibleText.Trim(form.Place), People(form.People), form.Online)
        : null;

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), ThaiTime.Offset);

    private static string[] People(string? text) =>
        [.. (text ?? "").Split(['\n', '\r', ',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(p => !VisibleText.IsEmpty(p))];

    // A multi-select input sends its values as one comma-separated string.
    private static string[] Picked(string? people) =>
        (people ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
