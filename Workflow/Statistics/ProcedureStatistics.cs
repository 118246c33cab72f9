using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Ports;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Statistics;

/// <summary>A case to be counted, with its procedure in the edition that it runs under.</summary>
public sealed record CountedCase(StoredCase History, Procedure Procedure);

/// <summary>The figures of a procedure.</summary>
/// <param name="Times">By step and position, in the order of the steps.</param>
/// <param name="Returns">The steps at which something was returned, the most frequent first.</param>
/// <param name="Waiting">What open cases wait for, the longest wait first.</param>
public sealed record ProcedureStatistics(
    Procedure Procedure, CaseCounts Counts, IReadOnlyList<StageTime> Times, IReadOnlyList<ReturnCount> Returns, IReadOnlyList<WaitingCase> Waiting);

/// <summary>How long a position took for a step: from when it had it to when it was done, decided or returned.</summary>
/// <param name="Step">In the newest edition that has it.</param>
/// <param name="Count">How often it was completed.</param>
/// <param name="Median">Working days; half a day if there are two in the middle.</param>
/// <param name="Worst">Working days.</param>
public sealed record StageTime(Step Step, string Position, int Count, decimal Median, int Worst);

/// <param name="Step">The step at which it was returned.</param>
/// <param name="Reasons">What was written, with how often, the most frequent first.</param>
public sealed record ReturnCount(Step Step, int Count, IReadOnlyList<(string Reason, int Count)> Reasons);

/// <summary>A visit that is not finished.</summary>
/// <param name="Position">The position that has it.</param>
/// <param name="WorkingDays">For how long.</param>
/// <param name="DaysLate">Working days after its target; null if it is not late.</param>
public sealed record WaitingCase(CaseNumber Number, string Subject, Step Step, string Position, int WorkingDays, int? DaysLate);
