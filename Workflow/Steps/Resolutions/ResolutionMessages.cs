using OnesqaBot.Workflow.Cases;

namespace OnesqaBot.Workflow.Steps.Resolutions;

/// <summary>Records the resolution of the current external body.</summary>
/// <param name="Reason">Why the minutes are missing, if they are.</param>
public sealed record RecordResolution(
    string Id, CaseNumber Case, string Step, int Visit, string Number, string Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepCommand(Id, Case, Step, Visit);

public sealed record ResolutionRecorded(string Step, int Visit, Resolution Resolution) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) =>
        CaseFold.OnVisit(state, Step, Visit, v => v with { Resolutions = v.Resolutions.Add(Resolution) });
}

public enum ResolutionFault
{
    NoNumber,
    NumberUnreadable,
    NoMeeting,
    MeetingUnreadable,
    NoDate,
    InTheFuture,
    NoResult,
    /// <summary>The conditions or the reason for the return are missing.</summary>
    NoNote,
}

public sealed record ResolutionInvalid(ResolutionFault Fault) : Refusal;
