using System.Collections.Frozen;
using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Languages;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>The fixed phrases, in both languages.</summary>
internal static class Phrases
{
    private static readonly FrozenDictionary<string, Meaning> All = MeaningTable.All
        .SelectMany(m => m.Phrases.Select(s => (Form: TextNormalizer.Compact(TextNormalizer.Normalize(s)), Meaning: m)))
        .DistinctBy(p => p.Form)
        .ToFrozenDictionary(p => p.Form, p => p.Meaning, StringComparer.Ordinal);

    /// <summary>Phrases that may be matched despite typos. Phrases that cancel something must match exactly, and small talk is not guessed.</summary>
    private static readonly KeyValuePair<string, Meaning>[] TypoTolerant =
        [.. All.Where(p => p.Value.ForgivesTypos)];

    /// <summary>Phrases that name a time; during a dialog they are answers.</summary>
    private static readonly FrozenSet<string> Times = FillerWords.Forms(
        "ปีนี้", "ทั้งปี", "ปีงบประมาณ", "ปีงบประมาณนี้", "year", "the year", "this year", "fiscal year",
        "สัปดาห์หน้า", "อาทิตย์หน้า", "สัปดาห์ถัดไป", "next week", "the next week",
        "เดือนนี้", "เดือนหน้า", "ไตรมาสนี้", "ไตรมาสหน้า", "this month", "next month", "this quarter", "next quarter").ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The phrases of what a suggestion can offer.</summary>
    public static IEnumerable<(string Form, MeaningOffer Offer)> Offered =>
        from phrase in All
        where phrase.Value.Offer is not null
        select (phrase.Key, phrase.Value.Offer);

    /// <summary>As <see cref="Exactly"/>, but without the phrases that are answers during a dialog.</summary>
    public static Meaning? InQuestions(IReadOnlyList<string> variants) => variants.Any(Times.Contains) ? null : Exactly(variants);

    public static Meaning? Exactly(IEnumerable<string> variants)
    {
        foreach (var variant in variants)
            if (All.TryGetValue(variant, out var meaning)) return meaning;
        return null;
    }

    /// <summary>The phrases that match despite typos, and how many typos.</summary>
    public static IEnumerable<(Meaning Meaning, int Typos)> Like(IEnumerable<string> variants) =>
        from variant in variants
        from phrase in TypoTolerant
        let typos = Spelling.Typos(variant, phrase.Key)
        where typos is not null
        select (phrase.Value, typos.Value);
}
