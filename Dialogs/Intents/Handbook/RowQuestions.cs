using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>Questions that people ask about rows of the handbook, from the embedded file, from which the bot learns.</summary>
internal static class RowQuestions
{
    private const string Resource = "OnesqaBot.Dialogs.Intents.Handbook.questions.tsv";

    private static readonly ILookup<(string Procedure, string Step), string> ByStep = Read().ToLookup(q => (q.Procedure, q.Step), q => q.Question);

    public static IEnumerable<string> All => ByStep.SelectMany(s => s);

    /// <summary>How people ask about a step: as its procedure's file says, and as the questions of the bot do.</summary>
    public static IEnumerable<string> About(Procedure procedure, Step step) => step.AskedAs.Concat(ByStep[(procedure.Id, step.Key)]);

    private static IEnumerable<(string Question, string Procedure, string Step)> Read()
    {
        using var stream = typeof(RowQuestions).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException($"{Resource} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Split('\t') is not [var question, var step] || step.Split('#') is not [var procedure, var key]) continue;
            yield return (question, procedure, key);
        }
    }
}
