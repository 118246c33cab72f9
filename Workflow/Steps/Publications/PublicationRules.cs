using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.People;
using OnesqaBot.Workflow.Procedures;
using OnesqaBot.Workflow.Steps.Tasks;

namespace OnesqaBot.Workflow.Steps.Publications;

/// <summary>Rules of a publication: as a task, but completing it requires a web address or a file as proof.</summary>
internal static class PublicationRules
{
    /// <summary>Longest address in characters.</summary>
    private const int LongestAddress = 1000;

    public static Refusal? Decide(CaseDraft draft, Step step, StepVisit visit, StepCommand command, Signature by)
    {
        if (command is not CompleteStep done) return TaskRules.Decide(draft, step, visit, command, by);
        var typed = VisibleText.Trim(done.Address);
        if (typed.Length > LongestAddress) return new TooLong(LongestAddress);
        var address = typed.Length == 0 ? null : FieldValue.Page(typed);
        if (typed.Length > 0 && address is null) return new AddressInvalid(typed);
        var proven = draft.State.Documents.Any(d => d.Step == visit.Step && d.Visit == visit.VisitNumber && d.Counts);
        if (address is null && !proven) return new ProofNeeded();

        if (TaskRules.Unfit(draft, step, visit, done) is { } unfit) return unfit;
        if (address is not null) draft.Record(new AddressPublished(visit.Step, visit.VisitNumber, address), by);
        return TaskRules.Decide(draft, step, visit, command, by);
    }
}
