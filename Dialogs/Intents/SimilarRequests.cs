using OnesqaBot.Dialogs.Intents.Meanings;
using OnesqaBot.Workflow.Languages;
using OnesqaBot.Workflow.Procedures;

namespace OnesqaBot.Dialogs.Intents;

/// <summary>Suggests the one to three requests closest to a message that was not understood, by common trigrams.</summary>
public sealed class SimilarRequests
{
    private const int MaxSuggestions = 3;

    /// <summary>A lower share in common is coincidence.</summary>
    private const double MinScore = 0.5;

    private static readonly (MeaningOffer Offer, string[] Words)[] Keywords =
        [.. MeaningTable.All.Where(m => m.Keywords.Count > 0).Select(m => (m.Offer!, FillerWords.Forms([.. m.Keywords])))];

    private static readonly string[] QuestionWords = FillerWords.Forms(
        "ใคร", "อะไร", "เมื่อไร", "เมื่อไหร่", "ยังไง", "อย่างไร", "ไหม", "หรือเปล่า", "กี่", "ตอนไหน", "ข้อไหน", "เท่าไหร่", "ทำไม", "what", "who", "when", "how", "why");

    private readonly PerEdition<Names> _names;
    private readonly (MeaningOffer Offer, HashSet<string> Grams)[] _phrases;

    public SimilarRequests(ProcedureLibrary procedures)
    {
        ArgumentNullException.ThrowIfNull(procedures);
        _names = new(procedures, current => Names.Create([.. current.SelectMany(ProcedureName.ForProcedure)]));
        _phrases = [.. Phrases.Offered.Where(p => p.Form.Length >= 6).Select(p => (p.Offer, Grams(p.Form)))];
    }

    /// <summary>Returns the closest first; empty if nothing is close enough.</summary>
    public IReadOnlyList<Suggestion> Find(string message)
    {
        var normalized = TextNormalizer.Normalize(message);
        if (normalized.Length is 0 or > TextNormalizer.MaxLength) return [];
        var compact = TextNormalizer.Compact(normalized);
        var grams = Grams(compact);
        var isQuestion = QuestionWords.Any(a => compact.Contains(a, StringComparison.Ordinal));
        var found = new List<(double Score, Suggestion Suggestion)>();
        foreach (var (offer, words) in Keywords)
            if (words.Any(w => compact.Contains(w, StringComparison.Ordinal))) found.Add((1.5, offer.ToSuggestion()));
        foreach (var (offer, phrase) in _phrases) found.Add((Share(grams, phrase), offer.ToSuggestion()));
        var (names, titles) = _names.Value;
        foreach (var name in names)
            if (name.OccursIn(compact, normalized)) found.Add((2 + name.Compact.Length / 100.0, Suggest(name.Procedure, isQuestion)));
        foreach (var (procedure, title) in titles) found.Add((Share(grams, title), Suggest(procedure, isQuestion)));
        return [.. found.Where(f => f.Score >= MinScore).OrderByDescending(f => f.Score).Select(f => f.Suggestion).Distinct().Take(MaxSuggestions)];
    }

    private static Suggestion Suggest(Procedure procedure, bool isQuestion) => isQuestion
        ? new(SuggestedAction.Page, DialogTexts.StepsOf(CalledShortly(procedure)).Localized(), procedure.Id)
        : new(SuggestedAction.Start, DialogTexts.StartOf(CalledShortly(procedure)).Localized(), procedure.Id);

    /// <summary>Returns the nickname rather than the title, because buttons are narrow. Nicknames are Thai.</summary>
    internal static string CalledShortly(Procedure procedure) =>
        procedure.Nicknames.Count > 0 && ReaderLanguage.Current == Language.Thai ? procedure.Nicknames[0] : procedure.ShortTitle.Localized();

    /// <summary>The share of a phrase's trigrams that occur in the message.</summary>
    private static double Share(HashSet<string> message, HashSet<string> phrase) => (double)phrase.Count(message.Contains) / phrase.Count;

    private static HashSet<string> Grams(string compact) =>
        compact.Length < 3 ? [compact] : [.. Enumerable.Range(0, compact.Length - 2).Select(i => compact.Substring(i, 3))];

    private sealed record Names(IReadOnlyList<ProcedureName> All, (Procedure Procedure, HashSet<string> Grams)[] Titles)
    {
        public static Names Create(IReadOnlyList<ProcedureName> all) =>
            new(all, [.. all.Where(n => n.Compact.Length >= 5).Select(n => (n.Procedure, Grams(n.Compact)))]);
    }
}
