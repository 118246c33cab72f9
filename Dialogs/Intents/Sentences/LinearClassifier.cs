using System.Numerics;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>
/// A multinomial logistic regression, trained once from examples. Training is deterministic, so that every instance of the bot
/// understands a sentence in the same way.
/// </summary>
internal sealed class LinearClassifier
{
    private const int Epochs = 12;

    /// <summary>A feature that occurs once tells one sentence from the others rather than one meaning.</summary>
    private const int MinOccurrences = 2;
    private const float LearningRate = 0.5f;
    private const float Decay = 1e-5f;
    private const float MinError = 0.002f;

    private readonly Dictionary<string, int> _features = new(StringComparer.Ordinal);
    private readonly string[] _labels;
    private readonly float[] _weights;

    public LinearClassifier(IReadOnlyList<(IReadOnlyList<Feature> Features, string Label)> examples)
    {
        _labels = [.. examples.Select(e => e.Label).Distinct().Order(StringComparer.Ordinal)];
        foreach (var feature in examples.SelectMany(e => e.Features).GroupBy(f => f.Name, StringComparer.Ordinal).Where(f => f.Count() >= MinOccurrences)) _features.Add(feature.Key, _features.Count);
        _weights = new float[_features.Count * _labels.Length];
        if (examples.Count > 0) Train(examples);
    }

    /// <summary>The labels with their probabilities, most probable first.</summary>
    public IReadOnlyList<(string Label, double Probability)> Rank(IReadOnlyList<Feature> features)
    {
        if (_labels.Length == 0) return [];
        var known = Known(features);
        var scores = new float[_labels.Length];
        Score(known, scores);
        return [.. _labels.Select((label, i) => (label, (double)scores[i])).OrderByDescending(s => s.Item2)];
    }

    /// <summary>The probability of each label.</summary>
    public IReadOnlyDictionary<string, double> Probabilities(IReadOnlyList<Feature> features) =>
        Rank(features).ToDictionary(r => r.Label, r => r.Probability, StringComparer.Ordinal);

    private void Train(IReadOnlyList<(IReadOnlyList<Feature> Features, string Label)> examples)
    {
        var prepared = examples.Select(e => (Features: Known(e.Features), Label: Array.IndexOf(_labels, e.Label))).ToArray();
        var gradients = new float[_weights.Length];
        var scores = new float[_labels.Length];
        var wrong = new int[_labels.Length];
        // A stride that shares no factor with the count visits the examples in a fixed but mixed order.
        var stride = Enumerable.Range(37, prepared.Length).First(s => Gcd(s, prepared.Length) == 1);
        for (var epoch = 0; epoch < Epochs; epoch++)
            for (int n = 0, at = epoch; n < prepared.Length; n++, at += stride)
            {
                var (features, label) = prepared[at % prepared.Length];
                Score(features, scores);
                scores[label] -= 1;
                // Soon only a few labels are still wrong enough to learn from.
                var count = 0;
                for (var l = 0; l < scores.Length; l++)
                    if (Math.Abs(scores[l]) >= MinError) wrong[count++] = l;
                Descend(features, scores, wrong.AsSpan(0, count), gradients);
            }
    }

    /// <summary>One step of AdaGrad, so that rare features learn as fast as frequent ones.</summary>
    private void Descend((int Index, float Weight)[] features, float[] errors, ReadOnlySpan<int> labels, float[] gradients)
    {
        foreach (var (index, weight) in features)
            foreach (var l in labels)
            {
                var w = (index * errors.Length) + l;
                var gradient = (errors[l] * weight) + (Decay * _weights[w]);
                gradients[w] += gradient * gradient;
                if (gradients[w] > 0) _weights[w] -= LearningRate * gradient / MathF.Sqrt(gradients[w] + 1e-2f);
            }
    }

    /// <summary>Softmax of the linear scores.</summary>
    private void Score((int Index, float Weight)[] features, float[] scores)
    {
        Array.Clear(scores);
        foreach (var (index, weight) in features) Add(scores, _weights.AsSpan(index * scores.Length, scores.Length), weight);
        var most = scores.Max();
        var sum = 0f;
        for (var l = 0; l < scores.Length; l++) sum += scores[l] = MathF.Exp(scores[l] - most);
        for (var l = 0; l < scores.Length; l++) scores[l] /= sum;
    }

    /// <summary>Adds weighted values, several at a time: most of the training is spent here.</summary>
    private static void Add(Span<float> sums, ReadOnlySpan<float> values, float weight)
    {
        var at = 0;
        for (; at + Vector<float>.Count <= sums.Length; at += Vector<float>.Count)
        {
            var lane = sums.Slice(at, Vector<float>.Count);
            (new Vector<float>(lane) + (new Vector<float>(values.Slice(at, Vector<float>.Count)) * weight)).CopyTo(lane);
        }

        for (; at < sums.Length; at++) sums[at] += weight * values[at];
    }

    private (int Index, float Weight)[] Known(IReadOnlyList<Feature> features)
    {
        var known = new List<(int, float)>(features.Count);
        foreach (var feature in features)
            if (_features.TryGetValue(feature.Name, out var index)) known.Add((index, feature.Weight));
        return [.. known];
    }

    private static int Gcd(int a, int b) => b == 0 ? a : Gcd(b, a % b);
}

/// <summary>A property of a sentence, with its importance.</summary>
internal readonly record struct Feature(string Name, float Weight);
