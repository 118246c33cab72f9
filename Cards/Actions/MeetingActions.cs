using OnesqaBot.Cards.Elements;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;
using static OnesqaBot.Cards.Actions.CardActionKind;
using static OnesqaBot.Cards.Actions.PeopleInput;

namespace OnesqaBot.Cards.Actions;

/// <summary>Schedules a meeting. Null means not filled in.</summary>
/// <param name="People">One per line, or separated by commas.</param>
/// <param name="Picked">Comma-separated keys of people of the office.</param>
public sealed record SetMeeting(
    CaseNumber Case, string Step, int Visit, DateOnly? Date, TimeOnly? Start, TimeOnly? End, string? Place, string? People, bool Online = false, string? Picked = null)
    : StepAction(Case, Step, Visit)
{
    /// <summary>Used for the button itself, before the form is filled in.</summary>
    public SetMeeting(CaseNumber @case, string step, int visit)
        : this(@case, step, visit, null, null, null, null, null)
    {
    }
}

public sealed record CancelMeetingAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Shows the form of a meeting that has taken place.</summary>
public sealed record AskHeldMeeting(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Records a meeting that has taken place. Null means not filled in.</summary>
/// <param name="People">One per line, or separated by commas.</param>
public sealed record RecordHeldMeetingAction(
    CaseNumber Case, string Step, int Visit, DateOnly? Date, string? Place, string? People) : StepAction(Case, Step, Visit);

/// <summary>Buttons of meetings.</summary>
internal static class MeetingActions
{
    public static IReadOnlyList<CardActionKind> All { get; } =
    [
        Step(
            "set-meeting",
            (d, at) => new SetMeeting(
                at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Time(CardData.Start), d.Time(CardData.End), d.Input(CardData.Place), d.Input(CardData.People),
                d.Input(CardData.Online) == MeetingForm.Yes, d.Input(CardData.Picked)),
            (a, id) => new ScheduleMeeting(id, a.Case, a.Step, a.Visit, Meeting(a))),
        Step("cancel-meeting", (_, at) => new CancelMeetingAction(at.Case, at.Step, at.Visit), (a, id) => new CancelMeeting(id, a.Case, a.Step, a.Visit)),
        Step("ask-held-meeting", (_, at) => new AskHeldMeeting(at.Case, at.Step, at.Visit), leadsTo: a => new RecordHeldMeeting("", a.Case, a.Step, a.Visit, null, "", [])),
        Step(
            "record-held-meeting",
            (d, at) => new RecordHeldMeetingAction(at.Case, at.Step, at.Visit, d.Date(CardData.Date), d.Input(CardData.Place), d.Input(CardData.People)),
            (a, id) => new RecordHeldMeeting(id, a.Case, a.Step, a.Visit, a.Date, VisibleText.Trim(a.Place), Typed(a.People))),
    ];

    /// <summary>Interprets the typed date and times in the office's time zone.</summary>
    private static Meeting? Meeting(SetMeeting form) => form is { Date: { } date, Start: { } start, End: { } end }
        ? new Meeting(At(date, start), At(date, end), VisibleText.Trim(form.Place), [.. Picked(form.Picked), .. Typed(form.People)], form.Online)
        : null;

    private static DateTimeOffset At(DateOnly date, TimeOnly time) => new(date.ToDateTime(time), ThaiTime.Offset);
}
