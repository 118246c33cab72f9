using OnesqaBot.Workflow;

namespace OnesqaBot.Cards;

/// <summary>What a button asks for, read from its verb and data by <see cref="CardActionReader"/>. A closed set.</summary>
public abstract record CardAction;

public sealed record AskHelp : CardAction;

public sealed record AskProcedures : CardAction;

public sealed record AskMyWork : CardAction;

public sealed record AskWaiting : CardAction;

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

public sealed record CancelTheCase(CaseNumber Case, string? Reason) : CardAction;

/// <summary>A button of a row's card.</summary>
public abstract record StepAction(CaseNumber Case, string Step, int Visit) : CardAction;

/// <summary>The next file that comes in the chat belongs to this row.</summary>
public sealed record AttachHere(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

public sealed record MarkDone(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

public sealed record ApproveStep(CaseNumber Case, string Step, int Visit) : StepAction(Case, Step, Visit);

public sealed record ReturnStep(CaseNumber Case, string Step, int Visit, string? Reason) : StepAction(Case, Step, Visit);

public sealed record ChooseOutcome(CaseNumber Case, string Step, int Visit, string Outcome, string? Reason) : StepAction(Case, Step, Visit);

/// <summary>The meeting as typed: <paramref name="Date"/> yyyy-MM-dd, times HH:mm, people one a line or with commas.</summary>
public sealed record SetMeeting(CaseNumber Case, string Step, int Visit, string? Date, string? Start, string? End, string? Place, string? People)
    : StepAction(Case, Step, Visit);
