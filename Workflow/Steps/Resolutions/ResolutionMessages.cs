using System.Text.Json.Serialization;
using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Delegations;
using OnesqaBot.Workflow.Cases.Watching;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Collections;
using OnesqaBot.Workflow.Steps.Meetings;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Workflow.Steps.Resolutions;

/// <summary>Records the resolution of the current external body.</summary>
/// <param name="Reason">Why the minutes are missing, if they are.</param>
public sealed record RecordResolution(
    string Id, CaseNumber Case, string Step, int Visit, string Number, string Meeting, DateOnly? Date, ResolutionResult? Result, string? Note, string? Reason)
    : StepCommand(Id, Case, Step, Visit);

public sealed record ResolutionRecorded(string Step, int Visit, Resolution Resolution) : CaseEvent;

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
