using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Cards.Actions;

/// <summary>What a button asks for, read from its verb and data by <see cref="CardActionReader"/>. A closed set.</summary>
public abstract record CardAction
{
    /// <summary>What was typed into the form that the button sends; null where it sends none.</summary>
    public FormInputs? Typed { get; init; }

    /// <summary>Why something typed could not be read as the value that it must be; the value is then left out.</summary>
    public Refusal? Unreadable { get; init; }
}

public sealed record AskHelp : CardAction;

public sealed record AskProcedures : CardAction;

/// <summary>The page of one procedure: its rows.</summary>
public sealed record AskProcedure(string Procedure) : CardAction;

/// <summary>Searches the procedures by what was typed; nothing typed finds all.</summary>
public sealed record SearchProcedures(string? Text) : CardAction;

public sealed record AskMyWork : CardAction;

public sealed record AskWaiting : CardAction;

/// <summary>The open cases that the one who presses has opened.</summary>
public sealed record AskMyCases : CardAction;

/// <summary>Shows who acts for whom.</summary>
public sealed record AskActing : CardAction;

/// <summary>Sets who acts for whom. Null is what was not filled in.</summary>
public sealed record SetActing(ActingPost? Post, string? Person, DateOnly? From, DateOnly? To) : CardAction;

public sealed record RevokeActing(string Order) : CardAction;

/// <summary>Shows what opens by itself each year.</summary>
public sealed record AskRecurring : CardAction;

/// <summary>Opens, skips or resumes one year's work.</summary>
public sealed record SetRecurring(RecurringChoice? Choice, string? Reason) : CardAction;

/// <summary>Shows the public holidays.</summary>
public sealed record AskHolidays : CardAction;

public sealed record AddHoliday(DateOnly? Date, string? Name, string? Source) : CardAction;

/// <summary>Moves a holiday, or withdraws it where <paramref name="To"/> was left empty.</summary>
public sealed record ChangeHoliday(DateOnly? Day, DateOnly? To, string? Source) : CardAction;

/// <summary>Asks what is amiss with the bot.</summary>
public sealed record AskDoctor : CardAction;

/// <summary>Lists what could not be delivered.</summary>
public sealed record AskUndelivered : CardAction;

/// <summary>Puts an undelivered effect back into the outbox.</summary>
/// <param name="Key">Of its outbox entry.</param>
public sealed record SendAgain(string Key) : CardAction;

/// <summary>Puts everything that could not be delivered back into the outbox.</summary>
public sealed record SendAllAgain : CardAction;

/// <summary>A fiscal year at a glance.</summary>
/// <param name="Year">Of the Buddhist era.</param>
public sealed record AskYear(int Year) : CardAction;

/// <summary>What falls due in a week.</summary>
/// <param name="Monday">Its first day.</param>
public sealed record AskWeek(DateOnly Monday) : CardAction;

/// <summary>Gives the one who presses new links to the year's plan; the old ones lead nowhere any more.</summary>
/// <inheritdoc cref="AskYear"/>
public sealed record RenewYearLinks(int Year) : CardAction;

public sealed record AskStatus(CaseNumber Case) : CardAction;

public sealed record AskHistory(CaseNumber Case) : CardAction;

/// <summary>Shows the card that asks for the reason of a cancellation.</summary>
public sealed record AskCancel(CaseNumber Case) : CardAction;

/// <summary>Begins the questions that open a case.</summary>
public sealed record StartProcedure(string Procedure) : CardAction;

/// <summary>The answer to a question's buttons: <paramref name="Dialog"/> and <paramref name="Question"/> tell a stale one.</summary>
public sealed record DialogStep(string Dialog, int Question, DialogMove Move, string? Choice) : CardAction;

public enum DialogMove
{
    Back,
    Cancel,
    /// <summary>Takes one of the choices that the question offers.</summary>
    Choose,
}

/// <summary>The client asks for a card's present state: when it comes into view, or by hand.</summary>
public sealed record RefreshCard(CaseNumber Case, CardRef Card) : CardAction;

/// <summary>A marked message came into view: by that the bot learns of a copy of it.</summary>
/// <param name="Key">What the message is, the same on each copy.</param>
/// <param name="Card">The message's card, packed.</param>
public sealed record MessageSeen(string Key, string Card) : CardAction;

public sealed record CancelCaseAction(CaseNumber Case, string? Reason) : CardAction;

/// <summary>Moves the target of a row.</summary>
public sealed record SetTarget(CaseNumber Case, StepRound? Step, DateOnly? Date, string? Reason) : CardAction;

/// <summary>The one who presses is not reminded of the row for some working days.</summary>
public sealed record SnoozeReminder(CaseNumber Case, string Step, int Visit, int Days) : CardAction;

/// <summary>A button of a row's card.</summary>
public abstract record StepAction(CaseNumber Case, string Step, int Visit) : CardAction
{
    /// <summary>Index of the link in the row's chain that the button is for.</summary>
    public int Stage { get; init; }
}

/// <summary>The next file that comes in the chat belongs to this row, or to a respondent's answer in it.</summary>
public sealed record AttachHere(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <param name="Address">Of a publication: where it can be seen, as typed.</param>
public sealed record MarkDone(CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null) : StepAction(Case, Step, Visit);

public sealed record ApproveStep(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

public sealed record ReturnStep(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

/// <param name="People">Keys of those picked, with commas between them, where the outcome names people.</param>
public sealed record ChooseOutcome(CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, string? People = null)
    : StepAction(Case, Step, Visit);

/// <param name="People">Keys of those picked, with commas between them.</param>
public sealed record NamePeople(CaseNumber Case, string Step, int Visit, string? People) : StepAction(Case, Step, Visit);

/// <summary>What a body resolved. Null is what was not filled in.</summary>
/// <param name="Reason">Why the minutes are missing, where they are.</param>
public sealed record RecordResolutionAction(
    CaseNumber Case, string Step, int Visit, string? Number, string? Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepAction(Case, Step, Visit)
{
    /// <summary>The button of the form before anything was typed.</summary>
    public RecordResolutionAction(CaseNumber @case, string step, int visit)
        : this(@case, step, visit, null, null, null, null, null, null)
    {
    }
}

public sealed record CancelMeetingAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <param name="Fields">By the keys of the form.</param>
/// <param name="Reason">Why documents are missing, where they are.</param>
public sealed record SubmitAction(
    CaseNumber Case, string Step, int Visit, Respondent Respondent, IReadOnlyDictionary<string, string> Fields, string? Reason = null)
    : StepAction(Case, Step, Visit);

/// <summary>Throws away what the one who presses typed into a form of the row's card, or of a respondent's request.</summary>
public sealed record DiscardDraft(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <summary>Shows one respondent's answer to whoever collects.</summary>
public sealed record ShowSubmission(CaseNumber Case, string Step, int Visit, Respondent Respondent) : StepAction(Case, Step, Visit);

/// <param name="Respondent">Null accepts all that were sent.</param>
public sealed record AcceptSubmissionAction(CaseNumber Case, string Step, int Visit, Respondent? Respondent) : StepAction(Case, Step, Visit);

public sealed record ReturnSubmissionAction(CaseNumber Case, string Step, int Visit, Respondent Respondent, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>Reminds everyone whose answer is awaited.</summary>
public sealed record RemindAll(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Sets a meeting. Null is what was not filled in.</summary>
/// <param name="People">One a line or with commas.</param>
public sealed record SetMeeting(
    CaseNumber Case, string Step, int Visit, DateOnly? Date, TimeOnly? Start, TimeOnly? End, string? Place, string? People, bool Online = false)
    : StepAction(Case, Step, Visit)
{
    /// <summary>The button of the form before anything was typed.</summary>
    public SetMeeting(CaseNumber @case, string step, int visit)
        : this(@case, step, visit, null, null, null, null, null)
    {
    }
}

/// <summary>Shows the form of a meeting that has taken place.</summary>
public sealed record AskHeldMeeting(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Records a meeting that has taken place. Null is what was not filled in.</summary>
/// <param name="People">One a line or with commas.</param>
public sealed record RecordHeldMeetingAction(CaseNumber Case, string Step, int Visit, DateOnly? Date, string? Place, string? People) : StepAction(Case, Step, Visit);

/// <summary>When the event took place from which the row's time is counted.</summary>
public sealed record SetEventDate(CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepAction(Case, Step, Visit);
