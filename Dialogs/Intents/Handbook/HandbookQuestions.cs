using OnesqaBot.Dialogs.Intents.Sentences;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>Questions that people ask about steps of the handbook, from the embedded file, from which the bot learns.</summary>
internal static class HandbookQuestions
{
    private const int SomeOfEach = 12;

    private static readonly ILookup<(string Procedure, string Step), string> ByStep = Read().ToLookup(q => (q.Procedure, q.Step), q => q.Question);

    public static IEnumerable<string> All => ByStep.SelectMany(s => s);

    /// <summary>The first questions about each step: enough to tell a question from other wishes.</summary>
    public static IEnumerable<string> Some => ByStep.SelectMany(s => s.Take(SomeOfEach));

    /// <summary>How people ask about a step: as its procedure's file says, and as the questions of the bot do.</summary>
    public static IEnumerable<string> ForStep(Procedure procedure, Step step) => step.AskedAs.Concat(ByStep[(procedure.Id, step.Key)]);

    private static IEnumerable<(string Question, string Procedure, string Step)> Read()
    {
        foreach (var row in EmbeddedTable.Read("Handbook.questions.tsv"))
            if (row is [var question, var step] && step.Split('#') is [var procedure, var key]) yield return (question, procedure, key);
    }
}

/// <summary>A question with a known answering step.</summary>
internal sealed record KnownQuestion(Sentence Question, Step Answer)
{
    private const int MinGram = 2;
    private const int MaxGram = 4;

    /// <summary>The length of the vector of features: the longer, the more a classifier trusts single letters.</summary>
    private const float Length = 2;

    /// <summary>What a classifier learns from the question.</summary>
    public IReadOnlyList<Feature> Features { get; } = FeaturesOf(Question);

    public static IEnumerable<KnownQuestion> ForProcedure(Procedure procedure) => procedure.Steps.SelectMany(
        s => HandbookQuestions.ForStep(procedure, s).Select(q => new KnownQuestion(Sentence.FromText(q), s)));

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
