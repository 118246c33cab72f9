using System.Text.Json.Serialization;

namespace OnesqaBot.Workflow;

/// <summary>An event as it stands in the case's record, in order from 1.</summary>
public sealed record RecordedEvent(int Sequence, string CommandId, DateTimeOffset At, Signature By, CaseEvent Event);

/// <summary>Something that happened to a case. Never changed once recorded; new kinds may be added.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(CaseOpened), "case-opened")]
[JsonDerivedType(typeof(StepEntered), "step-entered")]
[JsonDerivedType(typeof(DocumentHandedIn), "document-handed-in")]
[JsonDerivedType(typeof(DocumentFiled), "document-filed")]
[JsonDerivedType(typeof(DocumentLost), "document-lost")]
[JsonDerivedType(typeof(MeetingScheduled), "meeting-scheduled")]
[JsonDerivedType(typeof(StepFinished), "step-finished")]
[JsonDerivedType(typeof(CaseClosed), "case-closed")]
[JsonDerivedType(typeof(CaseCancelled), "case-cancelled")]
[JsonDerivedType(typeof(PersonUnreachable), "person-unreachable")]
public abstract record CaseEvent;

public sealed record CaseOpened(CaseNumber Case, string Procedure, string Edition, string Subject, IReadOnlyDictionary<string, string> Fields) : CaseEvent;

public sealed record StepEntered(string Step, int Visit) : CaseEvent;

public sealed record DocumentHandedIn(string Document, string Step, int Visit, string FileName, string? Expected, Uri Source) : CaseEvent;

public sealed record DocumentFiled(string Document, FiledItem Item) : CaseEvent;

public sealed record DocumentLost(string Document, FileFault Fault) : CaseEvent;

public sealed record MeetingScheduled(string Step, int Visit, Meeting Meeting) : CaseEvent;

/// <summary>The row was done or decided.</summary>
/// <param name="Outcome">One of <see cref="Outcomes"/>, or the key of a choice's outcome.</param>
/// <param name="Considered">The documents, with their versions, that lay before the one who decided.</param>
public sealed record StepFinished(string Step, int Visit, string Outcome, bool Returned, string? Reason, IReadOnlyList<ConsideredDocument> Considered) : CaseEvent;

public sealed record CaseClosed : CaseEvent;

public sealed record CaseCancelled(string Reason) : CaseEvent;

/// <summary>A card could not be delivered to someone whose turn it was.</summary>
public sealed record PersonUnreachable(string Person) : CaseEvent;

/// <summary>Outcomes that are the same in every procedure.</summary>
public static class Outcomes
{
    public const string Done = "done";
    public const string Approved = "approved";
    public const string Returned = "returned";
}
