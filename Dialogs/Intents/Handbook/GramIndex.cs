namespace OnesqaBot.Dialogs.Intents.Handbook;

/// <summary>
/// Ranks texts by their likeness to a query: BM25 over character trigrams, which need no word segmentation and forgive slips.
/// </summary>
internal sealed class GramIndex
{
    // Parameters of BM25; these rank the labelled questions best.
    private const double Saturation = 2.5;
    private const double LengthNorm = 1;

    private const int Gram = 3;

    private readonly Dictionary<string, List<(int Text, float Weight)>> _postings = new(StringComparer.Ordinal);
    private readonly float[] _lengths;
    private readonly double _average;

    /// <param name="texts">For each text, its fields with their weights, as <see cref="Sentences.Skeleton"/>s.</param>
    public GramIndex(IReadOnlyList<IReadOnlyList<(string Bones, float Weight)>> texts)
    {
        _lengths = new float[texts.Count];
        for (var i = 0; i < texts.Count; i++)
        {
            var weights = new Dictionary<string, float>(StringComparer.Ordinal);
            foreach (var (bones, weight) in texts[i])
                foreach (var gram in Grams(bones)) weights[gram] = weights.GetValueOrDefault(gram) + weight;
            foreach (var (gram, weight) in weights)
            {
                if (!_postings.TryGetValue(gram, out var list)) _postings[gram] = list = [];
                list.Add((i, weight));
                _lengths[i] += weight;
            }
        }

        _average = texts.Count == 0 ? 1 : Math.Max(1, _lengths.Average());
    }

    /// <summary>The score of every text; 0 for texts with nothing in common.</summary>
    public double[] Score(IEnumerable<(string Bones, double Weight)> query)
    {
        var scores = new double[_lengths.Length];
        var asked = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (bones, weight) in query)
            foreach (var gram in Grams(bones)) asked[gram] = Math.Max(asked.GetValueOrDefault(gram), weight);
        foreach (var (gram, weight) in asked)
        {
            if (!_postings.TryGetValue(gram, out var list)) continue;
            var rarity = Math.Log(1 + ((_lengths.Length - list.Count + 0.5) / (list.Count + 0.5)));
            foreach (var (text, frequency) in list)
                scores[text] += weight * rarity * frequency * (Saturation + 1) / (frequency + (Saturation * (1 - LengthNorm + (LengthNorm * _lengths[text] / _average))));
        }

        return scores;
    }

    /// <summary>The character trigrams of a skeleton; none across a gap.</summary>
    public static IEnumerable<string> Grams(string bones)
    {
        if (bones.Length < Gram) yield break;
        for (var i = 0; i + Gram <= bones.Length; i++)
            if (!bones.AsSpan(i, Gram).Contains(' ')) yield return bones.Substring(i, Gram);
    }
}
