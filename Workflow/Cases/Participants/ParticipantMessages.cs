using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Participants;

/// <summary>Names the participants, or those who are to be informed, replacing those named before.</summary>
public sealed record NameParticipants(
    string Id, CaseNumber Case, string Step, int Visit, IReadOnlyList<string> People) : StepCommand(Id, Case, Step, Visit);

/// <summary>รับทราบ: an informed person confirms that they know the result. Accepted as long as the case is not cancelled.</summary>
public sealed record Acknowledge(string Id, CaseNumber Case, string Step, int Visit) : StepCommand(Id, Case, Step, Visit);

/// <summary>Participants, or people who are to be informed, were named or notified, or confirmed it.</summary>
public abstract record ParticipantEvent : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => ParticipantFold.Change(state, recorded);
}

/// <param name="People">Keys of the participants, replacing those named before.</param>
public sealed record ParticipantsNamed(string Step, int Visit, IReadOnlyList<string> People) : ParticipantEvent;

/// <summary>The participants were notified.</summary>
/// <param name="People">Keys of the participants. Those notified before and no longer included were told of the change.</param>
public sealed record ParticipantsNotified(string Step, int Visit, IReadOnlyList<string> People) : ParticipantEvent;

/// <summary>The people who are to be informed once the step is passed were named.</summary>
/// <param name="People">Their keys, replacing those named before.</param>
public sealed record InformedNamed(string Step, int Visit, IReadOnlyList<string> People) : ParticipantEvent;

/// <summary>The step was passed, and these people were informed of it.</summary>
/// <param name="People">Their keys.</param>
public sealed record PeopleInformed(string Step, int Visit, IReadOnlyList<string> People) : ParticipantEvent;

/// <summary>An informed person confirmed it (รับทราบ).</summary>
public sealed record Acknowledged(string Step, int Visit) : ParticipantEvent;

/// <summary>Participants must be named first.</summary>
public sealed record ParticipantsNeeded : Refusal;

/// <summary>No person in the directory has this key.</summary>
public sealed record UnknownPerson(string Person) : Refusal;

/// <summary>The text names an email address that mail cannot reach.</summary>
public sealed record EmailInvalid(string Typed) : Refusal;

/// <summary>รับทราบ: an informed person's confirmation.</summary>
public sealed record Acknowledgement(Signature By, DateTimeOffset At);
