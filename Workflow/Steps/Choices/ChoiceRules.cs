using OnesqaBot.Workflow.Cases;
using OnesqaBot.Workflow.Cases.Participants;
using OnesqaBot.Workflow.Cases.Rules;
using OnesqaBot.Workflow.People;

namespace OnesqaBot.Workflow.Steps.Choices;

/// <summary>Rules of a choice: a returning outcome requires a reason, one with participants requires their names.</summary>
internal static class ChoiceRules
{
    public static Refusal? Decide(CaseDraft draft, ChoiceStep step, StepVisit visit, StepCommand command, Signature by)
    {
        if (command is not Choose choose) return StepCommandRules.TakenElsewhere(command);
        if (step.Outcomes.FirstOrDefault(o => o.Key == choose.Outcome) is not { } outcome) return new UnknownStep();
        if (outcome.Returns)
        {
            if (ReasonRules.Fault(choose.Reason) is { } fault) return fault;
            draft.Finish(visit, outcome.Key, returned: true, VisibleText.Trim(choose.Reason), outcome.GoesTo, by);
            return null;
        }

        if (ReasonRules.CommentFault(choose.Comment) is { } tooLong) return tooLong;
        var others = choose.People ?? [];
        // Naming nobody beside oneself would be the other outcome.
        if (outcome.Participants == NamedParticipants.SelfAndNamed && others.All(p => p == by.Person || VisibleText.IsEmpty(p))) return new ParticipantsNeeded();
        IReadOnlyList<string> people = outcome.Participants switch
        {
            NamedParticipants.Self => [by.Person],
            NamedParticipants.SelfAndNamed => [by.Person, .. others],
            NamedParticipants.Named or null => others,
        };
        if (outcome.Participants is not null && ParticipantRules.Name(draft, visit, people, by) is { } unfit) return unfit;
        draft.CompleteStage(visit, outcome.Key, reason: null, outcome.GoesTo, by, ReasonRules.Comment(choose.Comment));
        return null;
    }
}
