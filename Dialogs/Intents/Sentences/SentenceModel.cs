using OnesqaBot.Dialogs.Intents.Handbook;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>What is learned from the texts of the procedures and the example sentences.</summary>
internal sealed class SentenceModel
{
    /// <summary>One in use, and one that is about to take its place.</summary>
    private static readonly RecentlyUsed<SentenceModel> Learned = new(capacity: 2);

    private SentenceModel(IReadOnlyList<Procedure> procedures)
    {
        Cues = new(procedures);
        Handbook = new(procedures, Cues);
        Features = new(Cues, Handbook);
        Classifier = new([.. Examples.All.AsParallel().AsOrdered().Select(e => (Features.Extract(e.Sentence), e.Meaning.Id))]);
    }

    /// <summary>Learning takes a moment and depends only on texts, so equal texts share the result.</summary>
    public static SentenceModel For(IReadOnlyList<Procedure> procedures) =>
        Learned.GetOrCreate(StableHash.Compute(string.Join('\n', procedures.SelectMany(Texts)), 16), () => new(procedures));

    public ProcedureCues Cues { get; }

    public HandbookIndex Handbook { get; }

    public SentenceFeatures Features { get; }

    public LinearClassifier Classifier { get; }

    private static IEnumerable<string> Texts(Procedure procedure) =>
        procedure.Steps.SelectMany(s => (IEnumerable<string>)[s.Key, s.Title.Th, s.Method.Text]).Prepend($"{procedure.Id} {procedure.Revision} {string.Join(',', procedure.Nicknames)}");
}
