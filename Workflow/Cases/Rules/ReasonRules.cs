using OnesqaBot.Workflow.Cases.Decisions;
using OnesqaBot.Workflow.Cases.Documents;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of typed reasons, and of what requires one.</summary>
internal static class ReasonRules
{
    /// <summary>What is wrong with the reason; null if it is valid.</summary>
    public static Refusal? Fault(string? reason) =>
        VisibleText.IsEmpty(reason) ? new ReasonNeeded()
        : VisibleText.Trim(reason).Length > CaseEngine.LongestReason ? new TooLong(CaseEngine.LongestReason)
        : null;

    /// <summary>What is wrong with going on without documents; null if none is missing, or a valid reason says why.</summary>
    /// <param name="reason">The reason as it is recorded. It explains missing documents only: one typed before the file arrived is not recorded.</param>
    public static Refusal? WithoutDocuments(IReadOnlyList<ExpectedDocument> missing, string? typed, out string? reason)
    {
        reason = missing.Count > 0 ? VisibleText.Trim(typed) : null;
        return missing.Count == 0 ? null : VisibleText.IsEmpty(typed) ? new DocumentsMissing(missing) : Fault(typed);
    }

    /// <summary>What is wrong with an optional comment; null if it is valid.</summary>
    public static Refusal? CommentFault(string? comment) => VisibleText.IsEmpty(comment) ? null : Fault(comment);

    /// <summary>A comment as it is recorded; null if there is none.</summary>
    public static string? Comment(string? comment) => VisibleText.IsEmpty(comment) ? null : VisibleText.Trim(comment);

    /// <summary>Returns the case for revision, with a reason, to an earlier step.</summary>
    public static Refusal? Return(CaseDraft draft, StepVisit visit, Return command, string target, Signature by)
    {
        if (Fault(command.Reason) is { } fault) return fault;
        draft.Finish(visit, Outcomes.Returned, returned: true, VisibleText.Trim(command.Reason), target, by);
        return null;
    }
}
