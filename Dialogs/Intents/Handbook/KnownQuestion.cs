using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>A question with a known answering step.</summary>
internal sealed record KnownQuestion(Sentence Question, Step Answer)
{
    private const int MinGram = 2;
    private const int MaxGram = 4;

    /// <summary>The length of the vector of features: the longer, the more a classifier trusts single letters.</summary>
    private const float Length = 2;

    /// <summary>What a classifier learns from the question.</summary>
    public IReadOnlyList<Feature> Features { get; } = FeaturesOf(Question);

    public static IEnumerable<KnownQuestion> About(Procedure procedure) => procedure.Steps.SelectMany(
        s => HandbookQuestions.About(procedure, s).Select(q => new KnownQuestion(Sentence.FromText(q), s)));

    /// <summary>The question's character n-grams; each question weighs the same, however long it is.</summary>
    public static IReadOnlyList<Feature> FeaturesOf(Sentence question)
    {
        var grams = Grams(question);
        return [.. grams.Select(g => new Feature(g, Length / MathF.Sqrt(grams.Count)))];
    }

    public static HashSet<string> Grams(Sentence question)
    {
        var bones = $"^{question.Bones}$";
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var n = MinGram; n <= MaxGram; n++)
            for (var i = 0; i + n <= bones.Length; i++)
                if (!bones.AsSpan(i, n).Contains(' ')) grams.Add(bones.Substring(i, n));
        return grams;
    }
}
