using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Cases.Rules;

/// <summary>Rules of approving several papers at once: what the decider says about each one's documents is recorded before the decision.</summary>
internal static class ReadingRules
{
    public static void State(CaseDraft draft, StepVisit visit, Approve approve, Signature by)
    {
        if (approve.Reading is not { } said) return;
        // Nobody can have opened what is not there.
        var reading = draft.State.Documents.Exists(d => d.Counts) ? said : Reading.NoDocuments;
        draft.Record(new ReadingStated(visit.Step, visit.VisitNumber, visit.Stage, reading), by);
    }
}
