namespace OnesqaBot.Workflow.Cases;

/// <summary>A request to change a case.</summary>
/// <param name="Id">Idempotency key: a repeated command has the same id and changes nothing.</param>
/// <param name="Case">Number of the case; for <see cref="OpenCase"/>, the reserved number.</param>
public abstract record Command(string Id, CaseNumber Case);

/// <param name="Case">The reserved number; its year is the one in which the work begins.</param>
public sealed record OpenCase(string Id, CaseNumber Case, string Procedure, IReadOnlyDictionary<string, string> Fields) : Command(Id, Case)
{
    /// <summary>Why a recurring case is opened before its automatic opening day; otherwise null.</summary>
    public string? Early { get; init; }
}

/// <summary>ยกเลิกเรื่อง, by an owner of the case (<see cref="Ownership"/>).</summary>
public sealed record CancelCase(string Id, CaseNumber Case, string Reason) : Command(Id, Case);

/// <summary>A command on a visit to a step (<see cref="StepVisit.VisitNumber"/>).</summary>
public abstract record StepCommand(string Id, CaseNumber Case, string Step, int Visit) : Command(Id, Case)
{
    /// <summary>Index of the stage it is meant for, so that a double tap does not affect the next stage.</summary>
    public int Stage { get; init; }
}

/// <summary>Completes the work of a step, passes a check, or closes a collection. Anything missing requires a reason.</summary>
/// <param name="Address">Web address of a publication, as typed.</param>
/// <param name="Comment">After a return, what was revised; null if nothing was said.</param>
public sealed record CompleteStep(string Id, CaseNumber Case, string Step, int Visit, string? Reason, string? Address = null, string? Comment = null)
    : StepCommand(Id, Case, Step, Visit);

/// <summary>The bot's report on the result of an effect. Accepted in any state of the case.</summary>
public abstract record Report(string Id, CaseNumber Case) : Command(Id, Case);

/// <param name="Rejected">Whether the service rejected the message although the person is reachable.</param>
public sealed record ReportUnreachable(string Id, CaseNumber Case, string Person, bool Rejected = false) : Report(Id, Case);
