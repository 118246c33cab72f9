using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>The texts of a step that are compared with a question, and the words that a question is compared by.</summary>
internal static class StepFields
{
    private const double SynonymWeight = 0.64;
    private const double NameWeight = 0.36;

    public static IReadOnlyList<(string Bones, float Weight)> ForStep(Step step) =>
    [
        (Skeleton.FromText(step.Title.Th), 2), (Skeleton.FromText(step.Title.En), 1), (Skeleton.FromText(step.Summary), 0.5f), (Skeleton.FromText(step.Method.Text), 1),
        (Skeleton.FromText(step.Documents.Text), 0.7f), (Skeleton.FromText(step.Responsible.Text), 0.5f), (Skeleton.FromText(step.Laws?.Text ?? ""), 0.5f),
        (Skeleton.FromText(string.Join(' ', step.Expects.Select(e => e.Title.Th))), 1),
    ];

    /// <summary>The words of a question that tell steps apart, with what the handbook says instead of them.</summary>
    /// <param name="content">The question without what names its procedure.</param>
    public static IEnumerable<(string Bones, double Weight)> Query(Sentence question, Sentence content) =>
        HandbookWords.Synonyms.Where(s => s.Said.OccurIn(content)).SelectMany(s => s.Written).Select(w => (Skeleton.FromText(w), SynonymWeight))
            .Append((HandbookWords.Empty.RemovedFrom(content).Bones, 1)).Append((HandbookWords.Empty.RemovedFrom(question).Bones, NameWeight));
}
