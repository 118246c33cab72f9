using System.Text.RegularExpressions;
using OnesqaBot.Dialogs.Intents.Slots;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Time;

namespace OnesqaBot.Dialogs.Intents.Sentences;

/// <summary>
/// Turns a sentence into features: the concepts it contains, which one it begins with, and its character n-grams, with names of
/// procedures, countries, agencies, months and years masked.
/// </summary>
internal sealed partial class SentenceFeatures(ProcedureCues cues, Handbook.HandbookIndex handbook)
{
    private const string ProcedureMask = "ฯ";
    private const string CountryMask = "ๆ";
    private const string AgencyMask = "๏";
    private const string MonthMask = "๚";
    private const string YearMask = "๛";

    /// <summary>The likeness to a step of the handbook from which a sentence is about its subjects.</summary>
    private const double MinLikeness = 20;

    /// <summary>Name of the feature of a sentence without a known word.</summary>
    public const string NothingKnown = "nothing";

    private const float GuessWeight = 3;
    private const int MinGram = 2;
    private const int MaxGram = 4;

    private static readonly Regex Months = new(MonthWords.Any, RegexOptions.CultureInvariant);

    /// <param name="text">The text as typed; capital letters tell an agency's acronym.</param>
    public IReadOnlyList<Feature> Extract(string text)
    {
        var normalized = TextNormalizer.Normalize(text);
        var typed = Sentence.FromNormalized(normalized);
        var acronyms = Acronyms().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);
        var named = Months.Replace(Countries.Masked(normalized, CountryMask), MonthMask);
        var masked = cues.Masked(Sentence.FromNormalized(named), ProcedureMask);
        var isThai = normalized.Any(c => c is >= '\u0E01' and <= '\u0E2E');
        var agency = Latin().Matches(masked.Spaced).Select(m => m.Value).Where(w => acronyms.Contains(w) || (isThai && w.Length >= 3 && !English.Contains(w))).Except(English).ToList();
        var bones = Years().Replace(masked.Bones, YearMask);
        var year = bones.Contains(YearMask, StringComparison.Ordinal);
        bones = agency.OrderByDescending(a => a.Length).Aggregate(bones, (b, a) => b.Replace(a, AgencyMask, StringComparison.Ordinal));
        masked = masked with { Bones = bones };
        var features = new List<Feature>();
        var present = new List<string>();
        var begins = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, words) in Concepts.All)
        {
            if (!words.OccurIn(typed)) continue;
            present.Add(name);
            if (!words.Begin(typed)) continue;
            begins.Add(name);
            features.Add(new($"begins:{name}", 1));
        }

        if (cues.Rank(typed) is [{ Score: >= 1.4 }, ..]) present.Add("procedure");
        if (masked.Bones.Contains(CountryMask, StringComparison.Ordinal)) present.Add("country");
        if (masked.Bones.Contains(AgencyMask, StringComparison.Ordinal)) present.Add("agency");
        if (masked.Bones.Contains(MonthMask, StringComparison.Ordinal)) present.Add("named-month");
        if (year) present.Add("number-year");
        if (handbook.Likeness(typed) >= MinLikeness) present.Add("rows");
        features.AddRange(present.Select(p => new Feature($"has:{p}", 1)));
        for (var i = 0; i < present.Count; i++)
            for (var j = i + 1; j < present.Count; j++) features.Add(new($"both:{present[i]}+{present[j]}", 0.5f));
        features.Add(new(present.Count == 0 ? NothingKnown : present.Contains("procedure") ? "about-procedure" : "about-none", 1));
        features.Add(new($"guess:{SentenceRules.Guess(present.ToHashSet(StringComparer.Ordinal), begins)}", GuessWeight));
        features.AddRange(Grams($"^{masked.Bones}$"));
        return features;
    }

    private static IEnumerable<Feature> Grams(string text)
    {
        var grams = new HashSet<string>(StringComparer.Ordinal);
        for (var n = MinGram; n <= MaxGram; n++)
            for (var i = 0; i + n <= text.Length; i++) grams.Add(text.Substring(i, n));
        // Long sentences must not outweigh their concepts.
        var weight = (float)(2.5 / Math.Sqrt(Math.Max(grams.Count, 12)));
        return grams.Select(g => new Feature($"gram:{g}", weight));
    }

    private static readonly HashSet<string> English = new(
        ("the a an is are was to of for in on at and or with what when where who which how many much my me i we you it this that next last week month year quarter due do does did have has need want "
        + "new start begin open create show tell please can could would should will find search case cases work task tasks today tomorrow holiday approve approves sign signs document documents file files "
        + "status history cancel help hello hi hey thanks thank thx ok okay bot about annual report budget request action plan risk mou staff exchange joint study visit conference meeting international "
        + "director board minister late overdue remind draft memo email start update online power point website").Split(' '), StringComparer.Ordinal);

    [GeneratedRegex("[A-Z][A-Z0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Acronyms();

    [GeneratedRegex("[a-z]+", RegexOptions.CultureInvariant)]
    private static partial Regex Latin();

    [GeneratedRegex("(?:ปีงบประมาณ|ปีงบ|ปี|พศ|fy)?(?:25[0-9]{2}|20[0-9]{2}|[67][0-9](?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Years();
}
