using OnesqaBot.Tests.Support;

namespace OnesqaBot.Dialogs.Tests.Sentences;

/// <summary>A sentence with what it means; see the header of given.tsv.</summary>
internal sealed record LabelledSentence(string Text, string Label, IReadOnlyDictionary<string, string> Slots)
{
    /// <summary>The kind of meaning: start, ask, case:status, mywork, …</summary>
    public string Kind => Label.Split('#')[0] is var whole && (whole.StartsWith("start:", StringComparison.Ordinal) || whole.StartsWith("ask:", StringComparison.Ordinal)) ? whole.Split(':')[0] : whole;

    /// <summary>The procedure of a start or a question; null for other kinds.</summary>
    public string? Procedure => Kind is "start" or "ask" ? Label.Split(':')[1].Split('#')[0] : null;

    /// <summary>The rows that answer a question; empty if the whole procedure does.</summary>
    public IReadOnlyList<int> Rows => Label.Split('#') is [_, var rows] ? [.. rows.Split('+').Select(r => int.Parse(r, System.Globalization.CultureInfo.InvariantCulture))] : [];

    /// <param name="file">given, build or test.</param>
    public static IReadOnlyList<LabelledSentence> Read(string file) =>
    [
        .. File.ReadLines(Path.Combine(Repository.Root, "Tests", "Dialogs", "Sentences", $"{file}.tsv"))
            .Where(l => !l.StartsWith('#') && l.Contains('\t', StringComparison.Ordinal)).Select(l => l.Split('\t'))
            .Select(c => new LabelledSentence(c[0], c[1], Values(c.Length > 2 ? c[2] : ""))),
    ];

    private static Dictionary<string, string> Values(string slots) =>
        slots.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(s => s.Split('=', 2)).ToDictionary(s => s[0], s => s[1], StringComparer.Ordinal);
}
