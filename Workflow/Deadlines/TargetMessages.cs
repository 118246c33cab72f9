using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Deadlines;

/// <summary>Moves the office's target of an unfinished step. The handbook's date does not change.</summary>
/// <param name="Round">Key of the round; null outside the repeating span.</param>
public sealed record MoveTarget(string Id, CaseNumber Case, string Step, string? Round, DateOnly? To, string? Reason) : Command(Id, Case);

/// <summary>An officer moved the target of a step.</summary>
/// <param name="From">Null if it was not known yet.</param>
public sealed record TargetMoved(string Step, string? Round, DateOnly? From, DateOnly To, string Reason) : CaseEvent;

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
