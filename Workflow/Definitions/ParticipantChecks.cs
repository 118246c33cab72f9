using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Workflow.Definitions;

/// <summary>Checks that participants are named on every path to a step that asks them.</summary>
internal static class ParticipantChecks
{
    public static void Check(IReadOnlyList<SourcedStep> steps)
    {
        var byKey = steps.ToLookup(s => s.Step.Key);
        var unnamed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<SourcedStep>(steps.Take(1));
        while (open.TryDequeue(out var step))
        {
            if (!unnamed.Add(step.Step.Key)) continue;
            if (step.Step is CollectionStep { From: RespondentKind.Participants }) step.Section.Fault("from", StepKindErrors.NobodyNamed());
            else foreach (var target in WithoutNames(step.Step).SelectMany(t => byKey[t])) open.Enqueue(target);
        }
    }

    /// <summary>The steps that can follow without participants having been named.</summary>
    private static IEnumerable<string> WithoutNames(Step step) => step switch
    {
        // A step skipped in some rounds names nobody in those rounds.
        TaskStep { NamesParticipants: true } task => task.OnlyIn.Count > 0 ? task.Targets : [],
        ChoiceStep choice => choice.Outcomes.Where(o => o.Participants is null).Select(o => o.GoesTo),
        _ => step.Targets,
    };
}
