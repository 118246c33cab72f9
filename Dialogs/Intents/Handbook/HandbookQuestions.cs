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
    public static IEnumerable<string> About(Procedure procedure, Step step) => step.AskedAs.Concat(ByStep[(procedure.Id, step.Key)]);

    private static IEnumerable<(string Question, string Procedure, string Step)> Read()
    {
        foreach (var row in EmbeddedTable.Read("Handbook.questions.tsv"))
            if (row is [var question, var step] && step.Split('#') is [var procedure, var key]) yield return (question, procedure, key);
    }
}
