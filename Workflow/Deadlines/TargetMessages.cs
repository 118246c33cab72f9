using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Moves the office's target of an unfinished step. The handbook's date does not change.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public sealed record MoveTarget(string Id, CaseNumber Case, string Step, string? Round, DateOnly? To, string? Reason) : Command(Id, Case);

/// <summary>Something that changed a target.</summary>
public abstract record TargetEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => TargetFold.Change(state, recorded);
}

/// <summary>An officer moved the target of a step.</summary>
/// <param name="From">Null if it was not known yet.</param>
public sealed record TargetMoved(string Step, string? Round, DateOnly? From, DateOnly To, string Reason) : TargetEvent;

public enum TargetFault
{
    NoDate,
    InThePast,
    /// <summary>Weekend or public holiday.</summary>
    NotWorkingDay,
    /// <summary>More than a year ahead.</summary>
    TooFar,
    /// <summary>The target is already that day.</summary>
    Same,
}

/// <param name="Instead">The nearest working days if the day is not one.</param>
public sealed record TargetInvalid(TargetFault Fault, IReadOnlyList<DateOnly> Instead) : Refusal;

/// <summary>The step has no deadline that could be moved.</summary>
public sealed record NoDeadline : Refusal;

/// <summary>Only the position that opens such cases, or a higher one, may move targets.</summary>
public sealed record NotAllowedToMoveTarget(string Position) : Refusal;

/// <summary>Enters the date of the event from which the step's deadline is counted (<see cref="WithinWindow.Event"/>).</summary>
/// <param name="Date">Null where no date was given or it cannot be read.</param>
public sealed record EnterEventDate(string Id, CaseNumber Case, string Step, int Visit, DateOnly? Date) : StepCommand(Id, Case, Step, Visit);

/// <summary>Recomputes deadlines after the holidays changed.</summary>
public sealed record Replan(string Id, CaseNumber Case, HolidayCalendar Before) : Report(Id, Case);

/// <summary>An officer entered the date of the event from which the step's deadline is counted.</summary>
public sealed record EventDateEntered(string Step, int Visit, DateOnly Date) : TargetEvent;

/// <summary>
/// The current step's target changed with the holidays. If both dates are equal, only reminder dates or targets of other steps
/// changed.
/// </summary>
public sealed record Replanned(string Step, int Visit, DateOnly? From, DateOnly? To) : TargetEvent;

public enum EventDateFault
{
    NoDate,
    InTheFuture,
    /// <summary>More than a year ago.</summary>
    TooLongAgo,
}

/// <param name="Event">The event whose date was entered.</param>
public sealed record EventDateInvalid(EventDateFault Fault, Bilingual Event) : Refusal;
