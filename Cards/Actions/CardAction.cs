using OnesqaBot.Cards.Approvals;
using OnesqaBot.Cards.Forms;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.Deadlines;

namespace OnesqaBot.Cards.Actions;

/// <summary>What a button requests, read from its verb and data by <see cref="CardActionReader"/>. A closed set.</summary>
public abstract record CardAction
{
    /// <summary>The inputs that came with the button; null if there are none.</summary>
    public FormInputs? Typed { get; init; }

    /// <summary>Why an input could not be parsed; its value is then null.</summary>
    public Refusal? Unreadable { get; init; }
}

public sealed record AskHelp : CardAction;

public sealed record AskProcedures : CardAction;

/// <summary>Shows one procedure with its steps.</summary>
public sealed record AskProcedure(string Procedure) : CardAction;

/// <summary>Shows one row of the handbook as printed.</summary>
/// <param name="Turns">Whether the row replaces the one on the pressed card, as a page that is turned.</param>
public sealed record AskHandbookRow(string Procedure, int Row, bool Turns = false) : CardAction;

/// <summary>Searches the procedures; without a text, lists all of them.</summary>
public sealed record SearchProcedures(string? Text) : CardAction;

public sealed record AskMyWork : CardAction;

public sealed record AskWaiting : CardAction;

/// <summary>Lists the open cases that the caller opened.</summary>
public sealed record AskMyCases : CardAction;

/// <summary>Shows the papers that the caller may approve with one confirmation.</summary>
public sealed record AskApproveSeveral : CardAction;

/// <summary>Approves those of several papers that were ticked.</summary>
/// <param name="Fields">By paper, what was chosen.</param>
public sealed record ApproveSeveralAction(IReadOnlyDictionary<string, string> Fields) : CardAction
{
    /// <summary>The papers that are approved, each with what was said about its documents.</summary>
    public IReadOnlyList<(Paper Paper, Reading Reading)> Chosen =>
    [
        .. Fields.Select(f => (Paper: Paper.Parse(f.Key), IsRead: Enum.TryParse<Reading>(f.Value, out var reading) && Enum.IsDefined(reading), Reading: reading))
            .Where(c => c.Paper is not null && c.IsRead).Select(c => (c.Paper!, c.Reading)),
    ];
}

/// <summary>Shows who acts for whom.</summary>
public sealed record AskActing : CardAction;

/// <summary>Sets who acts for whom. Null means not filled in.</summary>
/// <param name="RequestedBy">Key of the person who asked for it and is told; null if nobody did.</param>
public sealed record SetActing(ActingPost? Post, string? Person, DateOnly? From, DateOnly? To, string? RequestedBy = null) : CardAction;

/// <summary>Whoever will be away asks for somebody to act in the meantime. Null means not filled in.</summary>
public sealed record RequestActing(ActingPost? Post, string? Person, DateOnly? From, DateOnly? To) : CardAction;

/// <summary>Moves everything that waits for a person to another one.</summary>
public sealed record TransferWork(string From, string To) : CardAction;

public sealed record RevokeActing(string Order) : CardAction;

/// <summary>Shows the cases that open automatically each year.</summary>
public sealed record AskRecurring : CardAction;

/// <summary>Opens, skips or resumes a recurring case for one year.</summary>
public sealed record SetRecurring(RecurringChoice? Choice, string? Reason) : CardAction;

/// <summary>Finds cases by what their subject says.</summary>
/// <param name="Query">What to find, in the form that the host reads.</param>
public sealed record AskCases(string Query) : CardAction;

/// <summary>Answers a question about the handbook.</summary>
/// <param name="Question">The question, in the form that the host reads.</param>
public sealed record AskAnswer(string Question) : CardAction;

/// <summary>Shows the figures of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year.</param>
public sealed record AskStatistics(int Year) : CardAction;

/// <summary>Shows what is overdue.</summary>
public sealed record AskLate : CardAction;

/// <summary>Uses the proposed editions of procedures for new cases.</summary>
public sealed record AdoptEdition(string Proposal) : CardAction;

/// <summary>Takes an adopted edition back, so that the one before it is used again.</summary>
public sealed record TakeBackEdition(string Edition) : CardAction;

/// <summary>Shows what moving open cases of a procedure to its newest edition would change.</summary>
/// <param name="Case">Null for all of them.</param>
public sealed record AskMoveEdition(string Procedure, CaseNumber? Case = null) : CardAction;

/// <summary>Moves open cases of a procedure to an edition.</summary>
/// <param name="Revision">The edition that was shown.</param>
/// <param name="Case">Null for all of them.</param>
public sealed record MoveEdition(string Procedure, string Revision, CaseNumber? Case = null) : CardAction;

/// <summary>Adds a word of the office for a procedure.</summary>
/// <param name="Procedure">Null to remove the word.</param>
public sealed record ChangeWord(string Word, string? Procedure) : CardAction;

/// <summary>Shows the public holidays.</summary>
public sealed record AskHolidays : CardAction;

public sealed record AddHoliday(DateOnly? Date, string? Name, string? Source) : CardAction;

/// <summary>Moves a holiday, or removes it if <paramref name="To"/> was left empty.</summary>
public sealed record ChangeHoliday(DateOnly? Day, DateOnly? To, string? Source) : CardAction;

/// <summary>Runs the bot's diagnostic checks.</summary>
public sealed record AskDoctor : CardAction;

/// <summary>Lists the effects that could not be delivered.</summary>
public sealed record AskUndelivered : CardAction;

/// <summary>Puts an undelivered effect back into the outbox.</summary>
/// <param name="Key">Key of its outbox entry.</param>
public sealed record SendAgain(string Key) : CardAction;

/// <summary>Puts all undelivered effects back into the outbox.</summary>
public sealed record SendAllAgain : CardAction;

/// <summary>Shows the overview of a fiscal year.</summary>
/// <param name="Year">Buddhist-era year.</param>
/// <param name="Mine">Whether only the person's own entries are shown.</param>
public sealed record AskYear(int Year, bool Mine = false) : CardAction;

/// <summary>Shows what falls due in a week.</summary>
/// <param name="Monday">First day of the week.</param>
public sealed record AskWeek(DateOnly Monday) : CardAction;

/// <summary>Replaces the caller's links to the year's plan; the old links stop working.</summary>
/// <param name="Year">Buddhist-era year.</param>
public sealed record RenewYearLinks(int Year) : CardAction;

public sealed record AskStatus(CaseNumber Case) : CardAction;

public sealed record AskHistory(CaseNumber Case) : CardAction;

/// <summary>Shows a case that somebody shared in a chat, on the card that was shared. Sent by the client, or by a button.</summary>
public sealed record ShowShared(CaseNumber Case) : CardAction;

/// <summary>Shows the card that asks why the case is to be cancelled.</summary>
public sealed record AskCancel(CaseNumber Case) : CardAction;

/// <summary>Shows the form that corrects what the case was opened with.</summary>
/// <param name="Field">Key of the field whose correct value was already given; null if none was.</param>
/// <param name="Answer">What is right.</param>
public sealed record AskCorrection(CaseNumber Case, string? Field = null, string? Answer = null) : CardAction;

/// <summary>Starts the dialog that opens a case.</summary>
public sealed record StartProcedure(string Procedure) : CardAction;

/// <summary>A press of a question's button; <paramref name="Dialog"/> and <paramref name="Question"/> reveal a stale card.</summary>
public sealed record DialogStep(string Dialog, int Question, DialogMove Move, string? Choice) : CardAction;

public enum DialogMove
{
    Back,
    Cancel,
    /// <summary>Picks one of the question's choices.</summary>
    Choose,
}

/// <summary>The client requests a card's current state: when the card comes into view, or manually.</summary>
public sealed record RefreshCard(CaseNumber Case, CardRef Card) : CardAction;

/// <summary>A marked message came into view; this is how the bot finds duplicates.</summary>
/// <param name="Key">Identifies the message; the same on every copy.</param>
/// <param name="Card">The message's card, packed.</param>
public sealed record MessageSeen(string Key, string Card) : CardAction;

public sealed record CancelCaseAction(CaseNumber Case, string? Reason) : CardAction;

/// <summary>Sets which events of the case the caller is notified about.</summary>
/// <param name="On">The card that the button stands on; null for that of the whole case.</param>
public sealed record WatchAction(CaseNumber Case, WatchScope Scope, CardRef? On = null) : CardAction;

/// <summary>Corrects what the case was opened with.</summary>
public sealed record CorrectCaseAction(CaseNumber Case, IReadOnlyDictionary<string, string> Fields) : CardAction;

/// <summary>Changes the target date of a step.</summary>
public sealed record SetTarget(CaseNumber Case, StepRound? Step, DateOnly? Date, string? Reason) : CardAction;

/// <summary>Pauses the caller's reminders of a step for some working days.</summary>
public sealed record SnoozeReminder(CaseNumber Case, string Step, int Visit, int Days) : CardAction;

/// <summary>A button of a step's card.</summary>
public abstract record StepAction(CaseNumber Case, string Step, int Visit) : CardAction
{
    /// <summary>Index of the stage in the step's approval chain that the button is for.</summary>
    public int Stage { get; init; }

    /// <summary>How often a decision of the visit was taken back before; what is decided again is another command.</summary>
    public int Turn { get; init; }

    /// <summary>The card that the button belongs to.</summary>
    public virtual CardRef Card => new(CardKind.Step, Step, Visit);
}

/// <summary>Assigns the next file sent in the chat to this step, or to a respondent's submission.</summary>
public sealed record AttachHere(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <summary>Lets the next file sent in the chat replace a document.</summary>
public sealed record ReplaceFile(CaseNumber Case, string Step, int Visit, string Document, Respondent? Respondent = null) : StepAction(Case, Step, Visit);

/// <summary>Takes a document out.</summary>
public sealed record RemoveFile(CaseNumber Case, string Step, int Visit, string Document, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <param name="Address">Web address of a publication, as typed.</param>
/// <param name="Comment">After a return, what was revised.</param>
public sealed record MarkDone(CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null, string? Comment = null) : StepAction(Case, Step, Visit);

/// <param name="Comment">ข้อสั่งการ.</param>
public sealed record ApproveStep(CaseNumber Case, string Step, int Visit, string? Comment = null) : StepAction(Case, Step, Visit);

/// <summary>Asks the assignees for the step.</summary>
public sealed record ChaseAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Asks whoever prepared the matter, before deciding.</summary>
/// <param name="Inquiry">The number that the inquiry gets, so that a double tap asks once.</param>
public sealed record InquireAction(CaseNumber Case, string Step, int Visit, int Inquiry, string? Question) : StepAction(Case, Step, Visit);

public sealed record AnswerInquiryAction(CaseNumber Case, string Step, int Visit, int Inquiry, string? Text) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForInquiry(Step, Visit, Inquiry);
}

public sealed record WithdrawInquiryAction(CaseNumber Case, string Step, int Visit, int Inquiry) : StepAction(Case, Step, Visit);
/// <summary>Shows the form that gives the assignment to a person by name.</summary>
public sealed record AskDelegation(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Gives the assignment to a person by name.</summary>
/// <param name="To">Key of the person; null if nobody was chosen.</param>
public sealed record DelegateAction(CaseNumber Case, string Step, int Visit, string? To, string? Note, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Reclaims the assignment, or gives it back.</summary>
public sealed record EndDelegationAction(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Shows the form that takes submitted work back from the visit that is to decide.</summary>
public sealed record AskRecall(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Takes submitted work back from the visit that is to decide.</summary>
public sealed record RecallAction(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>Takes back a decision just made.</summary>
public sealed record TakeBackAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

public sealed record ReturnStep(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

/// <param name="People">Comma-separated keys of the people picked, if the outcome names people.</param>
/// <param name="Outside">Names and addresses of people outside the office, one per line.</param>
/// <param name="Comment">ข้อสั่งการ.</param>
public sealed record ChooseOutcome(CaseNumber Case, string Step, int Visit, string Outcome, string? Reason, string? People = null, string? Comment = null, string? Outside = null)
    : StepAction(Case, Step, Visit);

/// <param name="People">Comma-separated keys of the people picked.</param>
/// <param name="Outside">Names and addresses of people outside the office, one per line.</param>
public sealed record NamePeople(CaseNumber Case, string Step, int Visit, string? People, string? Outside = null) : StepAction(Case, Step, Visit);

/// <summary>Records the resolution of an external body. Null means not filled in.</summary>
/// <param name="Reason">Why the minutes are missing, if they are.</param>
public sealed record RecordResolutionAction(
    CaseNumber Case, string Step, int Visit, string? Number, string? Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepAction(Case, Step, Visit)
{
    /// <summary>Used for the button itself, before the form is filled in.</summary>
    public RecordResolutionAction(CaseNumber @case, string step, int visit)
        : this(@case, step, visit, null, null, null, null, null, null)
    {
    }
}

/// <summary>รับทราบ, on the card of a result that is for information.</summary>
public sealed record AcknowledgeAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => new(CardKind.ForInformation, Step, Visit);
}

public sealed record CancelMeetingAction(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <param name="Fields">Values by the key of the form's field.</param>
/// <param name="Reason">Why documents are missing, if they are.</param>
public sealed record SubmitAction(
    CaseNumber Case, string Step, int Visit, Respondent Respondent, IReadOnlyDictionary<string, string> Fields, string? Reason = null)
    : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Discards the caller's draft of a form on a step's card, or on a respondent's request.</summary>
public sealed record DiscardDraft(CaseNumber Case, string Step, int Visit, Respondent? Respondent = null) : StepAction(Case, Step, Visit)
{
    public override CardRef Card => CardRef.ForAssignment(Step, Visit, Respondent);
}

/// <summary>Shows one respondent's submission to the collector.</summary>
public sealed record ShowSubmission(CaseNumber Case, string Step, int Visit, Respondent Respondent) : StepAction(Case, Step, Visit);

/// <param name="Respondent">Null accepts every submission that was sent.</param>
public sealed record AcceptSubmissionAction(CaseNumber Case, string Step, int Visit, Respondent? Respondent) : StepAction(Case, Step, Visit);

public sealed record ReturnSubmissionAction(CaseNumber Case, string Step, int Visit, Respondent Respondent, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>Reminds every respondent who has not submitted yet.</summary>
public sealed record RemindAll(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

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

/// <summary>Shows the form of a meeting that has taken place.</summary>
public sealed record AskHeldMeeting(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

/// <summary>Records a meeting that has taken place. Null means not filled in.</summary>
/// <param name="People">One per line, or separated by commas.</param>
public sealed record RecordHeldMeetingAction(CaseNumber Case, string Step, int Visit, DateOnly? Date, string? Place, string? People) : StepAction(Case, Step, Visit);

/// <summary>Sets the date of the event from which the step's window is counted.</summary>
public sealed record SetEventDate(CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepAction(Case, Step, Visit);
