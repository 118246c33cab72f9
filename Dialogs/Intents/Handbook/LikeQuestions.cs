using OnesqaBot.Dialogs.Intents.Sentences;

namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>
/// Compares a question with questions whose answers are known: the cosine of their character n-grams, of which rare ones count
/// more.
/// </summary>
internal sealed class LikeQuestions
{
    private readonly Dictionary<string, float> _rarity = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly float[] _norms;
    private readonly int[] _answers;
    private readonly int _count;

    /// <param name="questions">Each question with the position of its answer.</param>
    /// <param name="count">The number of answers.</param>
    public LikeQuestions(IReadOnlyList<(Sentence Question, int Answer)> questions, int count)
    {
        _count = count;
        _answers = [.. questions.Select(q => q.Answer)];
        var grams = questions.Select(q => KnownQuestion.Grams(q.Question)).ToList();
        foreach (var group in grams.SelectMany(g => g).GroupBy(g => g, StringComparer.Ordinal)) _rarity[group.Key] = MathF.Log(1 + (questions.Count / (float)group.Count()));
        _norms = new float[grams.Count];
        for (var i = 0; i < grams.Count; i++)
            foreach (var gram in grams[i])
            {
                if (!_postings.TryGetValue(gram, out var list)) _postings[gram] = list = [];
                list.Add(i);
                _norms[i] += _rarity[gram] * _rarity[gram];
            }
    }

    /// <summary>For each answer, how much the question is like the closest question that it answers: 0 to 1.</summary>
    public double[] Score(Sentence question)
    {
        var shared = new float[_norms.Length];
        var norm = 0f;
        foreach (var gram in KnownQuestion.Grams(question))
        {
            if (!_rarity.TryGetValue(gram, out var rarity)) continue;
            norm += rarity * rarity;
            foreach (var i in _postings[gram]) shared[i] += rarity * rarity;
        }

        var best = new double[_count];
        for (var i = 0; i < shared.Length; i++)
            if (shared[i] > 0) best[_answers[i]] = Math.Max(best[_answers[i]], shared[i] / Math.Sqrt(norm * _norms[i]));
        return best;
    }
}
