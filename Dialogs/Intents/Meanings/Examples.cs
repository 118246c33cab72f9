using OnesqaBot.Dialogs.Intents.Handbook;

namespace OnesqaBot.Dialogs.Intents.Meanings;

/// <summary>The sentences from which the classifier learns, with their meanings: the embedded files and the fixed phrases.</summary>
internal static class Examples
{
    public static readonly IReadOnlyList<(string Sentence, Meaning Meaning)> InFile = [.. Read()];

    /// <summary>Phrases for steering a dialog and for administrators are only understood exactly, so nothing is learned from them.</summary>
    public static IEnumerable<(string Sentence, Meaning Meaning)> All
    {
        get
        {
            var learned = InFile.Select(e => e.Meaning).ToHashSet();
            return InFile.Concat(HandbookQuestions.Some.Select(q => (q, HandbookMeanings.Ask)))
                .Concat(MeaningTable.All.SelectMany(m => m.Phrases.Select(p => (p, m.LearnedAs ?? m))).Where(p => learned.Contains(p.Item2)));
        }
    }

    private static IEnumerable<(string, Meaning)> Read()
    {
        foreach (var row in EmbeddedTable.Read("Meanings.examples.tsv"))
            if (row is [var sentence, var meaning]) yield return (sentence, MeaningTable.Get(meaning));
    }
}
