using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Corrections;

/// <summary>
/// Corrects the answers that the case was opened with, by an owner: any of them until the first decision on the case, the days of what
/// it is about (a visit that is put off) until it ends.
/// </summary>
/// <param name="Fields">An answer that is left out stays.</param>
public sealed record CorrectCase(string Id, CaseNumber Case, IReadOnlyDictionary<string, string> Fields) : Command(Id, Case);

/// <summary>The answers that the case was opened with were corrected.</summary>
/// <param name="Subject">The new subject.</param>
/// <param name="Fields">All answers.</param>
/// <param name="Before">The earlier answers of the fields that changed; empty where there was none.</param>
public sealed record CaseCorrected(
    string Subject, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Before) : SubjectEvent
{
    internal override Case Fold(Case state, RecordedEvent recorded) => state with { Subject = Subject, Fields = Fields };
}

/// <summary>What the case was opened with can no longer be corrected, because somebody has decided on it.</summary>
public sealed record AlreadyDecided(Signature By, DateTimeOffset At) : Refusal;
